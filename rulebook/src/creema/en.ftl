creema-known = Of Creema only one seller's article (2026-02-03) could be read; its official help was found to say nothing on cancelling. This answer rests on Japan's law and the terms shown.
creema-warning-goods-first = At Creema goods that were sent are said to come back before the cancellation is filed (a seller's article, 2026-02-03).
creema-steps-file = The order of a cancellation at Creema (a seller's article).
    .step-1 = File the cancellation once the goods you sent are back (where they need not come back, tell the buyer in the trade thread)
creema-warning-rating = Where the reason is the seller's, a low rating is said to follow by itself at times (a seller's article, 2026-02-03).
creema-unknown-terms = How Creema treats a change of mind was found in no official source.
creema-unknown-answer-deadline = By when a seller has to answer was not found.
creema-unknown-fees = Whether the fee comes back for a cancelled order was not found.
