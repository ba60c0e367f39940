// The answer page, as tired sellers meet it on a phone: what stands on the first screen, what is asked there, and what the
// address keeps. Each test is named by the sentence it proves, and fails also if the console said anything or if a
// request followed the load.
import {
  audit,
  close,
  DESKTOP,
  holds,
  inPage,
  narrow,
  PHONE,
  ready,
  same,
  tap,
  taps,
  test,
  unfold,
  verdict,
} from "./harness.mjs";

/** What the sellers of a walk through the page tapped, the verdict they get and the tone it has. */
const SELLERS = {
  a: {
    who: "Qoo10, packed, collected tomorrow",
    taps: ["packed-later", "change-of-mind", "cancel-button", "qoo10-jp"],
    verdict: "accept-advised",
    tone: "accept",
  },
  c: {
    who: "Amazon.com, asked by message, label printed",
    taps: ["labelled", "change-of-mind", "message", "amazon-us"],
    verdict: "redirect",
    tone: "wait",
  },
  d: {
    who: "Amazon.com, FBA, already back",
    taps: ["fba-back", "change-of-mind", "return-request", "amazon-us"],
    verdict: "marketplace-decides",
    tone: "wait",
  },
  e: {
    who: "a subscription that the buyer wants to stop",
    taps: ["fba-before", "change-of-mind", "subscription-page", "amazon-us"],
    verdict: "redirect",
    tone: "wait",
  },
  f: {
    who: "an engraver with a store on BASE, half done",
    taps: ["making", "change-of-mind", "message", "own-store-jp"],
    verdict: "accept-advised",
    tone: "accept",
  },
  g: {
    who: "a refused parcel on its way back from the USA",
    taps: ["coming-back", "change-of-mind", "delivery-refused", "amazon-us"],
    verdict: "marketplace-decides",
    tone: "wait",
  },
  h: {
    who: "a buyer in the EU who withdraws",
    taps: ["delivered", "change-of-mind", "message", "own-store-eu"],
    verdict: "not-a-cancellation",
    tone: "accept",
  },
};

/** Where an element of the checker ends on the page, in pixels from its top; null where it is not drawn. */
const ends = (page, selector) =>
  page.evaluate((one) => {
    const found = document.querySelector("kotowari-check").shadowRoot.querySelector(one);
    return found?.checkVisibility() ? found.getBoundingClientRect().bottom + scrollY : null;
  }, selector);
const decision = (page) => page.evaluate(() => document.querySelector("kotowari-check").decision);

for (const [seller, { who, taps: told, verdict: expected, tone }] of Object.entries(SELLERS)) {
  for (const language of ["ja", "en"]) {
    await test(
      `seller ${seller} (${who}) reads verdict, open question, time limit, cost and copy button on the first screen after four taps, in ${language}`,
      async (page) => {
        const steps = await page.evaluate(() => {
          globalThis.pressed = 0;
          addEventListener(
            "click",
            (event) => {
              globalThis.pressed += event.composedPath().some((one) => one.matches?.("[data-do]")) ? 1 : 0;
            },
            true,
          );
          return pressed;
        });
        await taps(page, ...told);
        holds((await page.evaluate(() => pressed)) - steps <= 4, "more than four taps");
        same(await verdict(page), expected);
        same(await page.locator(`.verdict.tone-${tone}`).count(), 1);
        const { ask, duties, consequences } = await decision(page);
        const bar = await page.locator(".copying").evaluate((one) => one.getBoundingClientRect().top + scrollY);
        for (const [what, selector, there] of [
          ["the verdict", ".verdict-name", true],
          ["the open question", ".fork", ask.length > 0],
          ["the time limit", ".by-when", duties.length + consequences.length > 0],
          ["the cost", ".cost", true],
        ]) {
          const end = await ends(page, selector);
          same(`${what}: ${end !== null}`, `${what}: ${there}`);
          if (end !== null)
            holds(end <= Math.min(PHONE.height, bar + 1), `${what} ends at ${end}, the bar begins at ${bar}`);
        }
        holds(
          (await ends(page, "[data-do=copy]")) <= PHONE.height,
          `the copy button ends at ${await ends(page, "[data-do=copy]")}`,
        );
        const height = await page.evaluate(() => document.documentElement.scrollHeight);
        holds(height <= 2 * PHONE.height, `the page is ${height} pixels high`);
      },
      { path: `?lang=${language}` },
    );
  }
}

/** Walks through the taps of every marketplace, two reasons and a channel each moment, never the same in a row; `from`: with which to begin.
 * Returns how high the page was at each kind of answer, at its highest. */
async function walked(from, most) {
  const root = () => one().shadowRoot;
  const offered = (question) =>
    [...root().querySelectorAll(`[data-do="${question}"]`)].map(({ dataset }) => dataset.value);
  const press = (act, value) => tap(one(), act, value);
  const heights = {};
  let [reasonAt, channelAt] = [from, from];
  for (const place of new Set(offered("place"))) {
    root().querySelector("[data-do=over]")?.click();
    await press("place", place);
    for (const moment of offered("moment")) {
      await press("moment", moment);
      for (let turn = 0; turn < 2; turn += 1) {
        if (!root().querySelector("[data-do=reason]")) await press("edit", "2");
        const reasons = offered("reason");
        await press("reason", reasons[(reasonAt += 1) % reasons.length]);
        if (!root().querySelector("[data-do=channel]")) await press("edit", "3");
        const channels = offered("channel");
        await press("channel", channels[(channelAt += 1) % channels.length]);
        // What was answered before the moment changed may contradict it: then the page says so.
        const { verdict, then } = one().decision ?? { verdict: "contradiction" },
          kind = `${place}: ${[verdict, then].filter(Boolean).join(", ")}`;
        const { marketplace, now, ...told } = one().case;
        const height = document.documentElement.scrollHeight;
        if (height > (heights[kind]?.height ?? 0))
          heights[kind] = { height, ...(height > most && { told: JSON.stringify(told) }) };
      }
      await press("edit", "1");
    }
  }
  return heights;
}
for (const [from, language] of ["ja", "en"].entries()) {
  await test(
    `an answer of any kind on any marketplace, its folds closed, is at most two screens of a phone high, in ${language}`,
    async (page) => {
      // The tools under the answer have come.
      await taps(page);
      await page.locator("[data-tool=keep]").waitFor({ state: "attached" });
      await page.locator("[data-do=over]").click();
      const heights = await page.evaluate(inPage(walked, [from, 2 * PHONE.height]));
      const kinds = Object.keys(heights),
        places = new Set(kinds.map((kind) => kind.split(":")[0]));
      holds(kinds.length > 100 && places.size > 25, `${kinds.length} kinds of answers, ${places.size} marketplaces`);
      same(JSON.stringify(Object.entries(heights).filter(([, { height }]) => height > 2 * PHONE.height)), "[]");
    },
    { path: `?lang=${language}` },
  );
}

await test(
  "heading and length of the letter stand apart",
  async (page) => {
    await taps(page, ...SELLERS.c.taps);
    const [heading, length] = await Promise.all(
      [".part-message > h3", ".part-message > .length"].map((one) =>
        page.locator(one).evaluate((found) => {
          const words = document.createRange();
          words.selectNodeContents(found);
          const { left, right, top, bottom } = words.getBoundingClientRect();
          return { left, right, top, bottom };
        }),
      ),
    );
    holds(length.left >= heading.right + 8 || length.top >= heading.bottom, JSON.stringify([heading, length]));
  },
  { path: "?lang=en" },
);

await test("of many answers to a question three stand open, and the rest one tap away", async (page) => {
  await taps(page, "delivered", "unknown", "message", "amazon-jp");
  const open = page.locator(".fork [data-do=reply]").filter({ visible: true });
  same(await open.count(), 3);
  await page.locator(".fork summary").click();
  holds((await open.count()) > 5, `${await open.count()} answers`);
  await open.last().click();
  same(await page.locator("kotowari-check .verdict-name:focus").count(), 1);
});

await test("seller a gets a plain answer in four taps, with its reason", async (page) => {
  await taps(page, ...SELLERS.a.taps);
  same(await page.locator(".verdict-name").textContent(), "受けるのが安全です");
  holds(
    (await page.locator(".headline").textContent()).includes("今日運送会社に渡せない"),
    await page.locator(".headline").textContent(),
  );
});

await test("the steps say what would have prevented the request and, after a refusal, what to say next, each with the kind of its source", async (page) => {
  await taps(page, "handed-over", "change-of-mind", "cancel-button", "qoo10-jp");
  same(await verdict(page), "may-refuse");
  await unfold(page);
  const lines = (part) =>
    page
      .locator(`.part-${part} li`)
      .evaluateAll((all) =>
        all.map((one) => [one.querySelector("span").textContent, one.querySelector(".tier")?.textContent]),
      );
  const { prevention, followUp } = await decision(page);
  holds(prevention.length > 0 && followUp.length > 0);
  same(
    JSON.stringify((await lines("prevention")).map(([says]) => says)),
    JSON.stringify(prevention.map((one) => one.says)),
  );
  same(
    JSON.stringify((await lines("follow-up")).map(([says]) => says)),
    JSON.stringify(followUp.map((one) => one.says)),
  );
  for (const [says, tier] of [...(await lines("prevention")), ...(await lines("follow-up"))])
    holds(
      ["公式", "法令", "実務者の記事", "資料からの推定", "コンサル・ツール会社の資料", "公式資料の写し"].includes(tier),
      `${says}: ${tier}`,
    );
  await audit(page);
});

await test("the law that may turn the verdict stands in the headline: work to order in Japan, fourteen days in the EU", async (page) => {
  await taps(page, ...SELLERS.f.taps);
  holds(
    (await page.locator(".headline").textContent()).includes("民法641条"),
    await page.locator(".headline").textContent(),
  );
  await page.locator("[data-do=over]").click();
  await taps(page, ...SELLERS.h.taps);
  same(await page.locator(".verdict-name").textContent(), "受ける必要があります(断れません)");
  holds(
    (await page.locator(".headline").textContent()).includes("14日以内"),
    await page.locator(".headline").textContent(),
  );
});

await test("four tones, each with words, a picture and a colour of its own", async (page) => {
  const seen = {};
  for (const [tone, facts] of Object.entries({
    refuse: {
      marketplace: "qoo10-jp",
      orderStatus: "ship-confirmed",
      parcel: "with-carrier",
      reason: "change-of-mind",
      channel: "cancel-button",
      goods: [],
      returnTerms: "shown-both",
      termsCover: "cancellations-and-returns",
      termsAllowDays: 0,
      partOfOrder: false,
      alreadyRefusedOnce: false,
      opened: false,
    },
    accept: {
      marketplace: "qoo10-jp",
      orderStatus: "ship-date-set",
      parcel: "not-started",
      reason: "change-of-mind",
      channel: "cancel-button",
      goods: [],
    },
    wait: { marketplace: "qoo10-jp", orderStatus: "unpaid" },
    open: { marketplace: "own-store", orderStatus: "paid" },
  })) {
    await page.evaluate((told) => {
      document.querySelector("kotowari-check").facts = null;
      document.querySelector("kotowari-check").facts = told;
    }, facts);
    await page.locator(`[data-do=show], .verdict`).first().waitFor();
    if (await page.locator("[data-do=show]").count()) await page.locator("[data-do=show]").click();
    if (!(await page.locator(".verdict").count())) continue;
    const drawn = await page.locator(".verdict").evaluate((card) => ({
      tone: card.className.match(/tone-(\w+)/)[1],
      name: card.querySelector("h2").textContent,
      picture: card.querySelector(".verdict-head path").getAttribute("d"),
      colour: getComputedStyle(card.querySelector(".verdict-head")).backgroundColor,
    }));
    seen[drawn.tone] = drawn;
  }
  holds(Object.keys(seen).length >= 3, Object.keys(seen).join());
  for (const part of ["name", "picture", "colour"])
    same(new Set(Object.values(seen).map((one) => one[part])).size, Object.keys(seen).length);
});

await test("the question in the card decides again in place, with the focus on the verdict and nothing scrolled away", async (page) => {
  await taps(page, "making", "change-of-mind", "message", "own-store-jp");
  const before = await page.locator(".headline").textContent();
  await page.locator(".fork [data-do=reply]").last().click();
  same(await verdict(page), "must-accept");
  holds((await page.locator(".headline").textContent()) !== before, "the same words");
  same(await page.locator("kotowari-check .verdict-name:focus").count(), 1);
  holds(
    await page.locator(".verdict-name").evaluate((one) => {
      const { top, bottom } = one.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    }),
    "out of sight",
  );
});

await test("each condition can be confirmed where it stands, and fewer are left each time", async (page) => {
  await page.evaluate(
    (facts) => {
      document.querySelector("kotowari-check").facts = facts;
    },
    {
      marketplace: "qoo10-jp",
      orderStatus: "ship-date-set",
      parcel: "packed",
      leavesToday: true,
      reason: "change-of-mind",
      channel: "cancel-button",
      goods: [],
      returnTerms: "shown-both",
      termsCover: "cancellations-and-returns",
      termsAllowDays: 0,
    },
  );
  await page.locator(".verdict").waitFor();
  same(await page.locator(".verdict-name").textContent(), "条件つきで断れます");
  same(await page.locator(".verdict.tone-open").count(), 1);
  await page.locator(".conditions > summary").click();
  const left = async () => await page.locator(".conditions li").count();
  let before = await left();
  holds(before > 0, "no condition");
  while (before > 0) {
    await page.locator(".conditions .reply").first().click();
    const now = await left();
    holds(now < before, `${now} of ${before} are left`);
    before = now;
  }
  same(await page.locator(".verdict-name").textContent(), "断れます");
  same(await page.locator(".verdict.tone-refuse").count(), 1);
});

await test("a condition that is denied turns the answer", async (page) => {
  await taps(page, "packed-later");
  await page.evaluate(
    (facts) => {
      document.querySelector("kotowari-check").facts = facts;
    },
    {
      marketplace: "qoo10-jp",
      orderStatus: "ship-date-set",
      parcel: "packed",
      leavesToday: true,
      reason: "change-of-mind",
      channel: "cancel-button",
      goods: [],
      returnTerms: "shown-both",
      termsCover: "cancellations-and-returns",
      termsAllowDays: 0,
    },
  );
  await page.locator(".verdict.tone-open").waitFor();
  await page.locator(".conditions > summary").click();
  const was = JSON.stringify(await decision(page));
  await page.locator(".conditions li", { hasText: "注文全体" }).getByRole("button", { name: "ちがう" }).click();
  holds(JSON.stringify(await decision(page)) !== was, "decided alike");
  same(await page.evaluate(() => document.querySelector("kotowari-check").case.partOfOrder), true);
});

await test("verdict and copy button stay within reach while the page is scrolled", async (page) => {
  await taps(page, ...SELLERS.h.taps);
  await unfold(page, ".folds");
  const height = await page.evaluate(() => document.querySelector("kotowari-check").getBoundingClientRect().bottom);
  for (const share of [0, 0.3, 0.6, 0.85]) {
    await page.evaluate((top) => scrollTo(0, top), height * share);
    const { top, bottom } = await page.locator("[data-do=copy]").evaluate((one) => one.getBoundingClientRect());
    holds(top >= 0 && bottom <= PHONE.height, `at ${share} it stands from ${top} to ${bottom}`);
  }
});

await test(
  "on a desktop the letter stands beside the verdict, and neither side is empty",
  async (page) => {
    await taps(page, ...SELLERS.f.taps);
    const [card, letter] = await Promise.all(
      [".verdict", ".part-message"].map((one) => page.locator(one).boundingBox()),
    );
    holds(letter.x > card.x + card.width && letter.y < card.y + card.height, JSON.stringify([card, letter]));
    holds(card.width > 500 && letter.width > 380 && letter.x + letter.width > 1200, JSON.stringify([card, letter]));
  },
  { viewport: DESKTOP },
);

await test("a time limit without a date becomes a time on the clock once the seller says when the request came, and it counts down", async (page) => {
  await page.clock.install({ time: new Date("2026-11-27T23:00:00+09:00") });
  await page.reload();
  await ready(page);
  await taps(page, ...SELLERS.c.taps);
  same(await page.locator(".by-when time").count(), 0);
  await page.locator(".by-when input").fill("2026-11-27T22:00");
  same(await page.locator(".by-when time").first().textContent(), "11月28日(土) 22:00");
  // The clock runs on while the page is tapped: what stays is that it counts down from less than 23 hours, to the minute.
  const left = async () => {
    const [, hours, minutes] = (await page.locator(".by-when .left").textContent()).match(/^あと(\d+)時間(\d+)分$/);
    return Number(hours) * 60 + Number(minutes);
  };
  const before = await left();
  holds(before > 22 * 60 + 50 && before <= 23 * 60, `${before} minutes`);
  await page.clock.runFor(61_000);
  await page.waitForFunction((minutes) => {
    const [, hours, rest] = document
      .querySelector("kotowari-check")
      .shadowRoot.querySelector(".by-when .left")
      .textContent.match(/(\d+)時間(\d+)分/);
    return Number(hours) * 60 + Number(rest) < minutes;
  }, before);
  same(await page.locator(".by-when input").inputValue(), "2026-11-27T22:00");
});

await test("the price is typed beside the cost, which is there at once, and the field stays", async (page) => {
  await taps(page, ...SELLERS.g.taps);
  const price = page.locator(".cost input");
  await price.pressSequentially("120.50");
  same(await price.inputValue(), "120.50");
  same(await page.locator(".cost input:focus").count(), 1);
  await unfold(page, ".fold-money");
  holds((await page.locator(".part-money").textContent()).includes("$120.50"), "no sum");
  holds(!(await page.locator(".part-money").textContent()).includes("不明"), "不明");
});

await test("two courses stand as bars with their sums, and a row without a figure is a field", async (page) => {
  await page.evaluate(
    (facts) => {
      document.querySelector("kotowari-check").facts = facts;
    },
    {
      marketplace: "qoo10-jp",
      orderStatus: "ship-date-set",
      parcel: "packed",
      leavesToday: true,
      reason: "change-of-mind",
      channel: "cancel-button",
      goods: [],
      returnTerms: "shown-both",
      money: { currency: "JPY", lines: [{ price: 12000 }], commissionRate: 0.1 },
    },
  );
  await page.locator(".verdict").waitFor();
  await page.locator(".fold-money > summary").click();
  await page.locator('.part-money [data-field="money.outboundPostage"]').fill("700");
  same(await page.locator(".courses li").count(), 2);
  same(await page.locator(".courses svg[aria-hidden=true]").count(), 2);
  for (const text of await page.locator(".courses strong").allTextContents()) holds(/\d円/.test(text), text);
});

for (const [language, sums, even] of [
  [
    "ja",
    [
      ["引き取る", "$0.00–$95.00"],
      ["手放す", "$180.00"],
      ["送り直す", "$20.00–$115.00"],
    ],
    "商品の価値が$95.00より低ければ",
  ],
  [
    "en",
    [
      ["Bring home", "$0.00–$95.00"],
      ["Abandon", "$180.00"],
      ["Resend", "$20.00–$115.00"],
    ],
    "If the goods are worth less than $95.00",
  ],
]) {
  await test(
    `a refused parcel has three courses, each a bar with the field it hangs on, the break-even in words and the same as a table, in ${language}`,
    async (page) => {
      await taps(page, ...SELLERS.g.taps);
      await page.locator(".fold-money > summary").click();
      const part = page.locator(".part-parcel"),
        bars = part.locator(".courses > li");
      same((await bars.locator("> span").allTextContents()).join(), sums.map(([name]) => name).join());
      holds(!(await part.textContent()).includes("不明"), await part.textContent());
      same(await part.locator(".break-even").count(), 0);
      // Where a figure is not known there is a field with a name, and it stays while it is typed in.
      for (const [at, [path, typed]] of Object.entries({
        "money.returnPostage": "95",
        "money.lines[0].price": "180",
        "money.outboundPostage": "20",
      }).entries()) {
        const field = bars.nth(at).locator(`[data-field="${path}"]`);
        await field.pressSequentially(typed);
        same(await field.inputValue(), typed);
        same(await part.locator("input:focus").count(), 1);
      }
      same((await bars.locator("> strong").allTextContents()).join(), sums.map(([, sum]) => sum).join());
      same(await bars.locator("svg[aria-hidden=true]").count(), 3);
      holds(
        (await part.locator(".break-even").textContent()).includes(even),
        await part.locator(".break-even").textContent(),
      );
      // Bars are compared by their length: each has all the width there is.
      same(
        new Set(
          await bars
            .locator("svg")
            .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().width))),
        ).size,
        1,
      );
      const rows = await part
        .locator("tbody tr")
        .evaluateAll((all) =>
          all.map((one) => [one.querySelector("th").firstChild.data, one.querySelector("td").textContent]),
        );
      same(JSON.stringify(rows), JSON.stringify(sums));
      // Each figure is asked for once.
      for (const path of ["money.returnPostage", "money.outboundPostage"])
        same(await page.locator(`.fold-money [data-field="${path}"]`).count(), 1);
      await audit(page);
      await narrow(page);
    },
    { path: `?lang=${language}` },
  );
}

await test("the times stand as a picture with marks told apart by their shape, and as a list that says the same", async (page) => {
  await taps(page, "handed-over");
  await page.locator(".fold-steps > summary").click();
  const [shapes, words, items] = await page
    .locator(".timeline")
    .evaluate((one) => [
      [...one.querySelectorAll("svg path[transform]")].map((mark) => mark.getAttribute("d")),
      [...one.querySelectorAll("svg text")].map((text) => text.textContent),
      [...one.querySelectorAll("ol > li > strong")].map((text) => text.textContent),
    ]);
  same(words.join(), items.join());
  same(new Set(shapes).size, new Set(words).size);
  same(words.slice(0, 2).join(), "依頼,いま");
});

// The address and the history

await test("Back is the question before, and forward is the answer again", async (page, site) => {
  await taps(page, "handed-over");
  const there = page.url();
  holds(/#s1~[\w.,=~-]+$/.test(there), there);
  await page.goBack();
  await page.locator(".count", { hasText: "質問 4 / 4" }).waitFor();
  same(await page.locator("kotowari-check [data-focus]:focus").count(), 1);
  await page.goBack();
  await page.locator(".count", { hasText: "質問 3 / 4" }).waitFor();
  await page.goForward();
  await page.goForward();
  await page.locator("[data-verdict]").waitFor();
  same(await verdict(page), "may-refuse");
  same(page.url(), there);
  for (let step = 0; step < 4; step += 1) await page.goBack();
  await page.locator(".count", { hasText: "質問 1 / 4" }).waitFor();
  same(page.url(), site.address);
});

await test(
  "a reload finds the same case again, with what was answered and typed, and says nothing of a link",
  async (page) => {
    await taps(page, "packed-today");
    await page.locator(".fork [data-do=reply]").first().click();
    await page.locator(".refine > summary").click();
    await page.locator('.refine [data-field="money.lines[0].price"]').fill("3,000円");
    const facts = () =>
      page.evaluate(() => {
        const { now, ...rest } = document.querySelector("kotowari-check").case;
        return JSON.stringify(Object.entries(rest).sort());
      });
    const [was, said] = [await facts(), await page.locator(".verdict-name").textContent()];
    await page.reload();
    await ready(page);
    await page.locator("[data-verdict]").waitFor();
    same(await facts(), was);
    same(await page.locator(".verdict-name").textContent(), said);
    same(await page.locator("[data-tool=opened] > *").count(), 0);
  },
  { fetches: true },
);

await test(
  "two tabs keep their own cases",
  async (page, site, context) => {
    await taps(page, "handed-over");
    const other = await context.newPage();
    await other.goto(site.address);
    await ready(other);
    same(await other.locator(".count").textContent(), "質問 1 / 4");
    await taps(other, "unpaid");
    same([await verdict(page), await verdict(other)].join(), "may-refuse,automatic");
    await page.reload();
    await ready(page);
    await page.locator("[data-verdict]").waitFor();
    same(await verdict(page), "may-refuse");
  },
  { fetches: true },
);

await test("what is typed is no step of the history, and starting over leaves a clean address", async (page, site) => {
  await taps(page, "handed-over");
  const steps = await page.evaluate(() => history.length);
  await page.locator(".refine > summary").click();
  await page.locator('.refine [data-field="money.lines[0].price"]').pressSequentially("12000");
  same(await page.evaluate(() => history.length), steps);
  holds(page.url().includes("price=12000"), page.url());
  await page.locator("[data-do=over]").click();
  same(page.url(), site.address);
});

await test(
  "a damaged or made-up address opens nothing and breaks nothing",
  async (page, site) => {
    for (const fragment of ["s1~", "s1~x", "s1~marketplace=qoo10-jp~00000000", "s1~__proto__=1~c0ffee00"]) {
      await page.goto("about:blank");
      await page.goto(`${site.address}#${fragment}`);
      await ready(page);
      same(await page.locator(".count").textContent(), "質問 1 / 4");
    }
  },
  { fetches: true },
);

await test(
  "the last five cases are kept only when asked for, opened by one tap, checked before use, and erased by one button",
  async (page, site) => {
    await taps(page, "handed-over");
    same(await page.evaluate(() => localStorage.length), 0);
    await page.locator("[data-tool=keeping] > summary").click();
    await page.locator("[data-tool=recent] input").check();
    for (const moment of ["unpaid", "date-set", "delivered", "paid", "packed-later", "in-transit"]) {
      await page.locator("[data-do=over]").click();
      await taps(page, moment, "change-of-mind", ["delivered"].includes(moment) ? "message" : "cancel-button");
    }
    const cases = page.locator("[data-tool=cases] button");
    same(await cases.count(), 5);
    holds((await cases.first().textContent()).startsWith("Qoo10 20"), await cases.first().textContent());
    await audit(page);
    await cases.nth(1).click();
    await page.locator("[data-verdict=accept-advised]").waitFor();
    // What somebody else wrote there is left out.
    await page.evaluate(() =>
      localStorage.setItem(
        "kotowari-cases",
        "2026-11-27 <b>x</b>\n\n2026-11-27 marketplace=qoo10-jp~orderStatus=unpaid\n2026-11-27 constructor=1",
      ),
    );
    await page.goto("about:blank");
    await page.goto(site.address);
    await ready(page);
    same(await cases.count(), 1);
    await page.locator("[data-tool=forget]").click();
    same(await page.evaluate(() => localStorage.length), 0);
  },
  { fetches: true },
);

// Names: what a screen reader calls each control

const CONTROLS =
  /^(button|link|textbox|searchbox|combobox|checkbox|radio|spinbutton|slider|switch|tab|menuitem|option|listbox|Date|DateTime|InputTime|DisclosureTriangle|PopUpButton)$/;
/** Every control of the accessibility tree that nobody has named. */
async function nameless(page, context) {
  const session = await context.newCDPSession(page);
  await session.send("Accessibility.enable");
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  await session.detach();
  const controls = nodes.filter(({ ignored, role }) => !ignored && CONTROLS.test(role?.value));
  holds(controls.length > 3, "no tree");
  return controls
    .filter(({ name }) => !name?.value.trim())
    .map(({ role, properties }) => `${role.value} ${JSON.stringify(properties?.slice(0, 3))}`);
}

await test("the walk through the tree of names finds a control without one", async (page, site, context) => {
  await page.evaluate(() => document.querySelector("main").append(document.createElement("select")));
  same((await nameless(page, context)).length, 1);
});

for (const language of ["ja", "en"]) {
  await test(
    `every control has a name, in every state of the page, in ${language}`,
    async (page, site, context) => {
      const named = async (where) => same(`${where}: ${(await nameless(page, context)).join()}`, `${where}: `);
      await named("the first question");
      await unfold(page);
      await named("Amazon abroad");
      await page.locator("#search").fill("zzz");
      await named("nothing found");
      for (const { taps: told } of Object.values(SELLERS)) {
        const [moment, reason, channel, place] = told;
        await page.evaluate(() =>
          document.querySelector("kotowari-check").shadowRoot.querySelector("[data-do=over]")?.click(),
        );
        if (await page.locator("#search").count()) await page.locator("#search").fill("");
        await tap(page, "place", place);
        await named(`${place}, the moment`);
        await tap(page, "moment", moment);
        await named(`${place}, the reason`);
        await tap(page, "reason", reason);
        await named(`${place}, the channel`);
        await tap(page, "channel", channel);
        await unfold(page);
        await named(`${place} ${told.join()}, the answer with every fold open`);
        await page.locator("[data-do=kinds]").click();
        await named(`${place}, the kinds of goods`);
        await page.locator('.refine [data-field="money.lines[0].price"]').fill("x");
        await named(`${place}, an error`);
      }
      // Questions that are answered by a country, a region, a date or a number.
      for (const facts of [
        {
          marketplace: "own-store",
          orderStatus: "paid",
          parcel: "not-started",
          reason: "change-of-mind",
          channel: "message",
          goods: [],
        },
        {
          marketplace: "own-store",
          buyerCountry: "US",
          orderStatus: "ship-confirmed",
          parcel: "coming-back",
          reason: "change-of-mind",
          channel: "delivery-refused",
          goods: [],
          returnTerms: "shown-once",
        },
        {
          marketplace: "qoo10-jp",
          orderStatus: "ship-date-set",
          parcel: "packed",
          reason: "change-of-mind",
          channel: "cancel-button",
          goods: [],
          returnTerms: "shown-both",
          leavesToday: true,
          termsCover: "cancellations-and-returns",
        },
        {
          marketplace: "amazon-us",
          fulfilment: "seller",
          orderStatus: "ship-confirmed",
          parcel: "delivered",
          reason: "not-received",
          channel: "claim",
          claimState: "granted",
          goods: [],
        },
      ]) {
        await page.evaluate((told) => {
          document.querySelector("kotowari-check").facts = null;
          document.querySelector("kotowari-check").facts = told;
        }, facts);
        await page.locator(".verdict").waitFor();
        await unfold(page);
        await named(JSON.stringify(facts));
      }
    },
    { path: `?lang=${language}` },
  );
}

for (const [language, scheme, viewport] of [
  ["ja", "light", PHONE],
  ["en", "dark", PHONE],
  ["ja", "dark", DESKTOP],
  ["en", "light", DESKTOP],
]) {
  await test(
    `axe finds nothing on the answers of the sellers in ${language}, ${scheme}, ${viewport.width} pixels wide`,
    async (page) => {
      for (const { taps: told } of Object.values(SELLERS)) {
        await taps(page, ...told);
        await audit(page);
        await narrow(page);
        await unfold(page);
        await audit(page);
        await narrow(page);
        await page.locator("[data-do=over]").click();
      }
    },
    { path: `?lang=${language}`, colorScheme: scheme, viewport },
  );
}

await close();
