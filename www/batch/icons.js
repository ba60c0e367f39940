// The pictograms of web/src/page/icons.rs that this page shows; tests/batch/texts.test.mjs holds them alike.

/** The tones of an answer, told apart by their pictures. */
export const TONES = {
  refuse:
    "M8 13V6.2a1.4 1.4 0 0 1 2.8 0V11M10.8 11V4.6a1.4 1.4 0 0 1 2.8 0V11M13.6 11V6.2a1.4 1.4 0 0 1 2.8 0V12M16.4 12V9.2a1.4 1.4 0 0 1 2.8 0V15a6.5 6.5 0 0 1-6.5 6.5h-.7a6 6 0 0 1-4.7-2.3L3.9 15a1.5 1.5 0 0 1 2.3-2L8 14.8",
  accept: "M12 3v11M7.5 9.5L12 14l4.5-4.5M3.5 14v6.5h17V14",
  wait: "M7 3h10M7 21h10M8 3v3.5l4 5.5 4-5.5V3M8 21v-3.5l4-5.5 4 5.5V21",
  open: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM9.5 9.7a2.6 2.6 0 1 1 3.6 2.4c-.8.3-1.1.8-1.1 1.7M12 16.7v.1",
};

const TONE_OF = {
  "may-refuse": "refuse",
  contest: "refuse",
  "must-accept": "accept",
  "accept-advised": "accept",
  "must-remedy": "accept",
  "seller-cancels": "accept",
  "not-a-cancellation": "accept",
  "refund-with-deduction": "accept",
  automatic: "wait",
  redirect: "wait",
  "marketplace-decides": "wait",
  "wait-for-item": "wait",
  "do-not-refund-yourself": "wait",
  "need-facts": "open",
  unsettled: "open",
};

/** The tone of a verdict, as the checker has it. */
export const toneOf = (verdict) => TONE_OF[verdict];

export const CLOCK = "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5l3.5 2";
export const CAREFUL = "M12 4L2.8 20h18.4zM12 10v4.5M12 17.2v.1";
