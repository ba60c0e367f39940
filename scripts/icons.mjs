// Draws the PNG icons from www/icon-maskable.svg; the results are in www/. Usage: node scripts/icons.mjs
// Sixteen shades between its two colours, in a palette: a third of what the browser's own PNG weighs.
import { readFile, writeFile } from "node:fs/promises";
import { crc32, deflateSync } from "node:zlib";
import { chromium } from "playwright-core";

const BLUE = [0x1f, 0x56, 0x73],
  SHADES = 16;

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type), data]);
  const length = Buffer.alloc(4),
    check = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
const svg = await readFile("www/icon-maskable.svg", "utf8");
for (const [size, to] of [
  [192, "icon-192"],
  [512, "icon-maskable-512"],
]) {
  const page = await browser.newPage();
  const reds = await page.evaluate(
    async ([source, size]) => {
      const image = new Image();
      image.src = `data:image/svg+xml,${encodeURIComponent(source.replace("<svg", `<svg width="${size}" height="${size}"`))}`;
      await image.decode();
      const canvas = Object.assign(document.createElement("canvas"), { width: size, height: size });
      const context = canvas.getContext("2d");
      context.drawImage(image, 0, 0);
      return [...context.getImageData(0, 0, size, size).data].filter((_, at) => at % 4 === 0);
    },
    [svg, size],
  );
  const shade = (red) => Math.round(((red - BLUE[0]) / (255 - BLUE[0])) * (SHADES - 1));
  const rows = Array.from({ length: size }, (_, y) => {
    const row = reds.slice(y * size, (y + 1) * size).map(shade);
    return Buffer.from([0, ...Array.from({ length: size / 2 }, (_, x) => (row[2 * x] << 4) | row[2 * x + 1])]);
  });
  const head = Buffer.alloc(13);
  head.writeUInt32BE(size, 0);
  head.writeUInt32BE(size, 4);
  head.set([4, 3, 0, 0, 0], 8);
  const palette = Buffer.from(
    Array.from({ length: SHADES }, (_, at) =>
      BLUE.map((part) => Math.round(part + ((255 - part) * at) / (SHADES - 1))),
    ).flat(),
  );
  await writeFile(
    `www/${to}.png`,
    Buffer.concat([
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      chunk("IHDR", head),
      chunk("PLTE", palette),
      chunk("IDAT", deflateSync(Buffer.concat(rows), { level: 9 })),
      chunk("IEND", Buffer.alloc(0)),
    ]),
  );
}
await browser.close();
