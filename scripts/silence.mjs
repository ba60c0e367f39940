// The silence table as two pages of plain HTML, Japanese and English, from www/generated/silence.json.
import { readFile, writeFile } from "node:fs/promises";

const WORDS = {
  ja: {
    file: "silence.html",
    other: ["silence-en.html", "en", "English"],
    title: "答えないと、どうなるか",
    lead: "キャンセルや返品の申し出に答えずにいると何が起きるかを、販売先ごとにまとめました。困るのがどちらかも示します。",
    back: ["./", "← 自分の注文を判定する"],
    places: "販売先",
    state: "注文の状態",
    says: "答えないと起きること",
    hurts: "困るのは",
    source: "出典",
    seller: "出品者",
    buyer: "購入者",
    nobody: "どちらでもない",
    undated: "日付の記載なし",
    nothing: "答えないと何が起きるかを定めた資料は、見つかっていません。",
    tier: {
      official: "公式",
      "official-derived": "公式資料の写し",
      law: "法令",
      agency: "コンサル・ツール会社の資料",
      practitioner: "実務者の記事",
      inference: "資料からの推定",
    },
    data: "この表のデータ(JSON)",
    asOf: (edition) =>
      `ルール集 ${edition.version}(${edition.asOf} 時点の資料)。情報提供であり、法律相談ではありません。`,
  },
  en: {
    file: "silence-en.html",
    other: ["silence.html", "ja", "日本語"],
    title: "What silence does",
    lead: "What happens by itself where a request to cancel or return is not answered, by marketplace, and whom it hurts.",
    back: ["./?lang=en", "← Decide your own order"],
    places: "Marketplaces",
    state: "State of the order",
    says: "What happens without an answer",
    hurts: "Hurts",
    source: "Source",
    seller: "the seller",
    buyer: "the buyer",
    nobody: "neither",
    undated: "undated",
    nothing: "No source was found that says what happens without an answer.",
    tier: {
      official: "official",
      "official-derived": "copy of official text",
      law: "law",
      agency: "consultancy or tool maker",
      practitioner: "practitioner",
      inference: "inferred",
    },
    data: "The data of this table (JSON)",
    asOf: (edition) => `Rulebook ${edition.version} (sources as of ${edition.asOf}). Information, not legal advice.`,
  },
};

const escape = (text) => text.replace(/[&<>"]/g, (c) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[c]);

/** Writes both pages and the data into the folder. */
export async function silence(folder) {
  const data = await readFile("www/generated/silence.json", "utf8");
  const { rulebook, ...tables } = JSON.parse(data);
  await writeFile(`${folder}/silence.json`, data);
  for (const [language, words] of Object.entries(WORDS))
    await writeFile(`${folder}/${words.file}`, page(language, words, alike(tables[language]), rulebook));
}

/** Marketplaces of which the same is known stand together. */
function alike(table) {
  const groups = new Map();
  for (const place of table) {
    const same = JSON.stringify([place.rows, place.unknown]);
    if (!groups.has(same)) groups.set(same, { ...place, names: [] });
    groups.get(same).names.push(place.name);
  }
  return [...groups.values()];
}

function page(language, words, groups, rulebook) {
  // What a row needs beyond its state stands in its sentence: an empty cell means no more than that.
  const link = ([title, url]) =>
    /^https?:/.test(url) ? `<a href="${escape(url)}" rel="noopener noreferrer">${escape(title)}</a>` : escape(title);
  const row = ({ says, state, hurts, source, tier, seenOn }) => {
    const states = escape(state.join(language === "ja" ? "、" : ", "));
    const origin = `${link(source)}<small>${words.tier[tier]} · ${seenOn ?? words.undated}</small>`;
    return `<tr><th scope="row">${escape(says)}</th><td>${states}</td><td class="hurts">${words[hurts]}</td><td>${origin}</td></tr>`;
  };
  const heads = [words.says, words.state, words.hurts, words.source]
    .map((head) => `<th scope="col">${head}</th>`)
    .join("");
  const table = (rows) => `<table><thead><tr>${heads}</tr></thead><tbody>
${rows.map(row).join("\n")}
</tbody></table>`;
  const known = ({ rows, unknown }) => {
    if (rows.length > 0) return table(rows);
    return unknown.length > 0 ? "" : `<p class="unknown">${words.nothing}</p>`;
  };
  const section = ({
    marketplace,
    names,
    rows,
    unknown,
  }) => `<section id="${marketplace}" aria-labelledby="${marketplace}-name">
<h2 id="${marketplace}-name">${escape(names.join(" / "))}</h2>
${known({ rows, unknown })}
${unknown.map((says) => `<p class="unknown">${escape(says)}</p>`).join("\n")}
</section>`;
  const [file, code, name] = words.other;
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.title} — kotowari</title>
<meta name="description" content="${words.lead}">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="icon.svg" type="image/svg+xml">
<link rel="alternate" hreflang="${code}" href="${file}">
<link rel="stylesheet" href="style.css">
<link rel="stylesheet" href="silence.css">
</head>
<body>
<header>
<p class="mark"><svg viewBox="0 0 24 24" aria-hidden="true"><path d="M5 4v16M5 12h6M11 12l7-7M11 12l7 7"/></svg>kotowari</p>
<p class="languages"><a href="${file}" lang="${code}" hreflang="${code}">${name}</a></p>
<h1>${words.title}</h1>
<p class="lead">${words.lead}</p>
<p class="back"><a href="${words.back[0]}">${words.back[1]}</a></p>
</header>
<main>
<nav aria-label="${words.places}"><ul class="places">
${groups.map(({ marketplace, names }) => `<li><a href="#${marketplace}">${escape(names[0])}${names.length > 1 ? " …" : ""}</a></li>`).join("\n")}
</ul></nav>
${groups.map(section).join("\n")}
</main>
<footer>
<p>${words.asOf(rulebook)}</p>
<p><a href="silence.json">${words.data}</a></p>
</footer>
</body>
</html>
`;
}
