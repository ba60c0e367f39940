// The pictograms of web/src/page/icons.rs that this page shows; tests/batch/texts.test.mjs holds them alike.

/** The shape of each verdict: told apart without colour. */
export const SHAPES = {
  "may-refuse": "M8 13V6.2a1.4 1.4 0 0 1 2.8 0V11M10.8 11V4.6a1.4 1.4 0 0 1 2.8 0V11M13.6 11V6.2a1.4 1.4 0 0 1 2.8 0V12M16.4 12V9.2a1.4 1.4 0 0 1 2.8 0V15a6.5 6.5 0 0 1-6.5 6.5h-.7a6 6 0 0 1-4.7-2.3L3.9 15a1.5 1.5 0 0 1 2.3-2L8 14.8",
  "must-accept": "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM8 12.3l2.8 2.8L16 9.5",
  "accept-advised": "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM8 12.3l2.8 2.8L16 9.5",
  automatic: "M20 12a8 8 0 0 1-14 5.3M4 12a8 8 0 0 1 14-5.3M18.5 3v4h-4M5.5 21v-4h4",
  redirect: "M5 20v-6a4 4 0 0 1 4-4h10M15 6l4 4-4 4",
  "not-a-cancellation": "M4 9l8-4 8 4v7l-8 4-8-4zM4 9l8 4 8-4M12 13v7M14.5 3.5L10 6",
  "must-remedy": "M14.5 5.5a4 4 0 0 0 4.8 5.2L10 20a2.1 2.1 0 0 1-3-3l9.3-9.3a4 4 0 0 0-1.8-2.2z",
  "marketplace-decides": "M12 3v18M7 21h10M5 7h14M5 7l-2.5 6a2.7 2.7 0 0 0 5 0zM19 7l-2.5 6a2.7 2.7 0 0 0 5 0z",
  "seller-cancels": "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM9 9l6 6M15 9l-6 6",
  "wait-for-item": "M7 3h10M7 21h10M8 3v3.5l4 5.5 4-5.5V3M8 21v-3.5l4-5.5 4 5.5V21",
  "refund-with-deduction": "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM8 12h8",
  contest: "M5 21V4M5 4h13l-2.5 4.5L18 13H5",
  "do-not-refund-yourself": "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM5.7 5.7l12.6 12.6",
  "need-facts": "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM9.5 9.7a2.6 2.6 0 1 1 3.6 2.4c-.8.3-1.1.8-1.1 1.7M12 16.7v.1",
  unsettled: "M3.5 12c2-4 5-4 8.5 0s6.5 4 8.5 0",
};

export const CLOCK = "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5l3.5 2";
export const CAREFUL = "M12 4L2.8 20h18.4zM12 10v4.5M12 17.2v.1";
