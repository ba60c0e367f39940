// The accent that a host chose, made readable: WCAG's contrast, on paper and under words, light and dark.

/** The paper of both schemes, the words on it, and how much accent tints it. */
const SCHEMES = [
  { suffix: "", paper: "#ffffff", words: "#000000", tint: 0.09 },
  { suffix: "-dark", paper: "#1c2125", words: "#ffffff", tint: 0.2 },
];
/** The contrast that an accent has with its paper: 4.5 is WCAG's least for text, and the tint takes some away. */
const LEAST_CONTRAST = 5;

/** Red, green and blue of `#rrggbb`, 0 to 255. */
const channels = (colour) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

/** WCAG's relative luminance: 0 is black, 1 white. */
function luminance(colour) {
  const [red, green, blue] = channels(colour).map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4; // sRGB's own curve, undone
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG's contrast of two colours: 1 to 21. */
function contrast(one, other) {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** A colour with a share of another in it. */
function mix(colour, other, share) {
  const others = channels(other);
  const mixed = channels(colour).map((channel, at) => Math.round(channel + (others[at] - channel) * share));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
}

/** The colour, moved towards that of the words as far as it has to be to stand out on the paper. */
function readable(colour, { paper, words }) {
  let share = 0;
  while (contrast(mix(colour, words, share), paper) < LEAST_CONTRAST && share < 1) share += 0.05;
  return mix(colour, words, Math.min(share, 1));
}

/** The colours of a scheme that come of an accent. */
function coloursOf(accent, scheme) {
  const own = readable(accent, scheme);
  const onIt = contrast(own, "#ffffff") > contrast(own, "#000000") ? "#ffffff" : "#000000";
  return { accent: own, "on-accent": onIt, tint: mix(scheme.paper, own, scheme.tint) };
}

/** The custom properties that an accent sets: pairs of name and value; without an accent the values are "", which takes a property away. */
export function accentProperties(accent) {
  return SCHEMES.flatMap((scheme) => {
    const colours = accent ? coloursOf(accent, scheme) : { accent: "", "on-accent": "", tint: "" };
    return Object.entries(colours).map(([name, value]) => [`--kotowari-${name}${scheme.suffix}`, value]);
  });
}
