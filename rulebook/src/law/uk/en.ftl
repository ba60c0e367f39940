## mod.rs

return-may-be-refused = The return may be refused: UK law gives no right to cancel here.
must-return = The return cannot be refused: it is a cancellation within 14 days of receipt. Standard delivery is refunded too. Return postage: the buyer if told so, else the shop.
must-return-before = The return cannot be refused: the buyer may cancel without a reason before receipt too. Standard delivery is refunded too. Return postage: the buyer if told so, else the shop.
must-cure = A plain no is not open: deliver within a further period, or refund.
cannot-refused-shops-own-terms-grant = It cannot be refused: the shop's own terms grant it.
return-cannot-refused-shops-own-terms = The return cannot be refused: the shop's own terms grant it, on the conditions shown.
terms-bind = Terms of the shop that favour the buyer more than the law bind the shop.
# L-UK-001
uk-business-buyer = The 14-day right is for consumers only; for a business the contract decides.
    .headline = A business buyer has no consumer right to cancel in the UK.
# L-UK-001
uk-private-seller = The 14-day right belongs to a consumer who bought from a trader.
    .headline = A sale by a private person is outside the UK right to cancel.
# L-UK-004
refund-less-loss-says = Tell the sum deducted and how it is worked out, and pay back the rest, standard delivery included, by the same means and without a fee.
refund-made = Record of the refund (date, sum, method)
refund-ended = Refund everything paid under the contract that has ended.
information-given = The day on which the buyer was told of the right, and the text
not-a-consumer-sale = The right to cancel, and the duties to refund and to inform that go with it, are those of a trader towards a consumer. They do not apply to this sale.
return-postage-sent = The shop bears the way back (the buyer was not told before the order to bear it). Pay back what the buyer has paid for it too.
not-taken = Not taking the parcel does not cancel the contract; once the buyer says so in words it cannot be refused. Ask first what is meant.
not-taken-says = It takes a clear statement; not taking the parcel, or sending it back in silence, is none. By such a statement the buyer may cancel without a reason even before receipt.
# L-UK-001
uk-cancel-before-receipt = A distance consumer may cancel without a reason from the contract until 14 days after receipt (CCR regs 29, 30); an unaccepted offer may be withdrawn too.
    .headline = It cannot be refused: a buyer in the UK may cancel without a reason, before delivery too. Whatever has been paid goes back, standard delivery included (of a part of the order, that part).
# L-UK-001
uk-cancel-within-14-days = The buyer may cancel without a reason until 14 days after the day of receipt (CCR reg. 30); no extension for weekends is written.
    .headline = It cannot be refused: a buyer in the UK may cancel without a reason within 14 days of receipt.
# L-UK-001
uk-cancel-over = Where the buyer was told of the right it ends 14 days after receipt (CCR reg. 30).
    .headline = The period for cancelling (14 days from receipt) is over.
    .then-headline = The return may be refused: the period for cancelling (14 days from receipt) is over.
# L-UK-002
uk-cancel-not-told = Where the buyer was not told of the right the period runs up to 12 months longer; told late, 14 days from then (CCR reg. 31).
    .headline = It cannot be refused: the buyer was not told of the right, so the period runs up to 12 months longer.
    .then-headline = The return cannot be refused: the period is extended as the buyer was not told, and nothing may be deducted.
# L-UK-002
uk-cancel-not-told-over = Where the buyer was not told, the right ends 12 months after the first end, or 14 days after being told later (CCR reg. 31).
    .headline = The extended period for cancelling is over too.
    .then-headline = The return may be refused: the extended period for cancelling is over too.
# L-UK-006
uk-exempt-bespoke = Goods made to the buyer's specification are exempt (CCR reg. 28), read to hold before production too.
    .headline = Bespoke goods carry no right to cancel in the UK.
    .then-headline = The return may be refused: bespoke goods carry no right to cancel.
# L-UK-006
uk-exempt-perishable = Goods liable to deteriorate rapidly are exempt (CCR reg. 28).
    .headline = Goods that deteriorate rapidly carry no right to cancel in the UK.
    .then-headline = The return may be refused: goods that deteriorate rapidly carry no right to cancel.
# L-UK-006
uk-exempt-unsealed-hygiene = Goods sealed for hygiene are exempt once unsealed after delivery (CCR reg. 28).
    .headline = Unsealed hygiene goods carry no right to cancel in the UK.
    .then-headline = The return may be refused: unsealed hygiene goods carry no right to cancel.
# L-UK-006
uk-exempt-unsealed-media = Sealed audio, video and software are exempt once unsealed after delivery (CCR reg. 28).
    .headline = Unsealed audio, video and software carry no right to cancel in the UK.
    .then-headline = The return may be refused: unsealed audio, video and software carry no right to cancel.
# L-UK-007
uk-digital-not-begun = For digital content the right is lost only with express consent and acknowledgement before supply (CCR reg. 37).
    .headline = It cannot be refused: digital content that was not supplied yet may be cancelled within 14 days of the contract.
    .then-headline = It cannot be refused: digital content that was not supplied yet may be cancelled within 14 days of the contract.
# L-UK-007
uk-unclear = With express consent and acknowledgement before supply the right to cancel digital content is lost (CCR reg. 37).
    .headline = Whether the right was lost for a digital item or service turns on the buyer's consent and cannot be told. Accepting is the safe course.
    .then-headline = Whether the right was lost for a digital item or service cannot be told, so a no is not safe.
# L-UK-001
uk-claim-none = A change of mind gives the 14-day right to cancel, and nothing else.
    .headline = It is the buyer's own reason: nothing beyond the 14-day right to cancel.
# L-UK-014
uk-claim-business-buyer = The Consumer Rights Act covers consumers only; the law for businesses was not checked.
    .headline = A business purchase follows the contract: whether a no stands cannot be told. Accepting is the safe course.
    .then-headline = A business purchase follows the contract: whether a return may be refused cannot be told. Accepting is the safe course.
# L-UK-014
uk-claim-private-seller = The Consumer Rights Act binds traders; the law for private sellers was not checked.
    .headline = A private sale is outside the Consumer Rights Act: whether a no stands cannot be told. Accepting is the safe course.
    .then-headline = A private sale is outside the Consumer Rights Act: whether a return may be refused cannot be told. Accepting is the safe course.
# L-UK-001
uk-mistake = Mistaken and duplicate orders fall under the 14-day right; nothing else was checked.
    .headline = Beyond the 14-day right the sources have nothing on mistaken orders. Accepting is the safe course.
    .then-headline = Beyond the 14-day right the sources have nothing on sending a mistaken order back. Accepting is the safe course.
# L-UK-008
uk-misled-by-order-screen = An online order button must say that it brings an obligation to pay, else the consumer is not bound (CCR reg. 14).
    .headline = It cannot be refused: where the order button did not show an obligation to pay, the buyer is not bound.
    .then-headline = It cannot be refused: without a clear obligation to pay on the screen the buyer is not bound; refund everything.
# D-UK-12
uk-minor = Contracts for non-necessaries are held unenforceable against a minor; the source was not re-read.
    .headline = Against a minor an order for non-necessaries may be unenforceable. Accepting is the safe course.
    .then-headline = Refusing the return of a minor's order is not safe. Accepting is the safe course.
# L-UK-009
uk-late-not-late = Unless agreed otherwise delivery is due within 30 days of the contract (CRA s. 28).
    .headline = Delivery is not late yet, so lateness gives no right to end the contract.
    .then-headline = Delivery is not late yet: lateness gives no right to return.
# L-UK-009
uk-late-extra-period = When delivery is late the buyer sets an appropriate further period and may end the contract after it (CRA s. 28).
# L-UK-001
uk-late-withdrawn = A distance buyer may cancel without a reason before receipt too (CCR reg. 29), however late the delivery is: the further period for late deliveries (CRA s. 28) is no condition of it.
# L-UK-009
uk-late-extra-period-over = After the further period the buyer may end the contract (CRA s. 28).
    .headline = It cannot be refused: the further period has passed and the buyer may end the contract.
    .then-headline = It cannot be refused: the further period has passed and everything is paid back without undue delay.
# L-UK-009
uk-late-essential-date = Where the time was essential, or the trader refused to deliver, the contract may be ended at once (CRA s. 28).
    .headline = It cannot be refused: the date was essential and known, so the buyer may end the contract at once.
    .then-headline = It cannot be refused: the essential date was missed and everything is paid back without undue delay.
# L-UK-009
uk-late-arrived = The dossier has no rule for lateness after arrival.
    .headline = What lateness means once the goods have arrived is not in the sources. Accepting is the safe course.
    .then-headline = Beyond the 14-day right, whether a late delivery may be sent back cannot be told. Accepting is the safe course.
# L-UK-009
uk-lost = The risk stays with the trader until the consumer has the goods (CRA s. 29).
    .headline = It cannot be refused: the risk is the trader's until delivery. Offer resending or a refund.
    .then-headline = It cannot be refused: the risk is the trader's until delivery, so resend or refund.
# L-UK-009
uk-not-received = The risk stays with the trader until the consumer has the goods (CRA s. 29).
    .headline = A claim of non-receipt cannot simply be refused: trace the parcel, then resend or refund.
    .then-headline = A plain no is not open: trace the parcel, then resend or refund.
# L-UK-010
uk-faulty-reject = Faulty or misdescribed goods may be rejected for a full refund for 30 days from the day after delivery; repairs stop the clock and leave at least 7 days (CRA s. 22).
    .headline = It cannot be refused: within 30 days the buyer may reject faulty or wrong goods for a full refund.
    .then-headline = It cannot be refused: full refund if the buyer wants it, the return at the shop's cost; repair or replacement is the buyer's choice.
# L-UK-011
uk-faulty-cure = After 30 days repair or replacement comes first; after one failure a price cut or final rejection. Within 6 months the fault is presumed and nothing is deducted for use (CRA ss. 19, 23, 24).
    .headline = It cannot be refused: after 30 days repair or replace first, then a price cut or final rejection.
    .then-headline = It cannot be refused: repair or replace first, else reduce or refund, at the shop's cost.
# L-UK-009
uk-seller-cannot-deliver = Where the trader refuses to deliver the contract may be ended at once (CRA s. 28).
    .headline = As the shop does not deliver, it cannot be refused: refund everything without undue delay.
    .then-headline = The cause is the shop's: everything is to be paid back.
# L-UK-009
uk-seller-has-dispatched = The right to end the contract for refused delivery does not arise for goods that are delivered (CRA s. 28). The contract stands, and the shop alone cannot take the goods back.
    .headline = The contract stands: the shop alone cannot undo it, and no refund is owed. Only with the buyer's agreement is it cancelled and paid back.
    .then-headline = The contract stands, and no refund is owed. Goods are taken back and paid for only with the buyer's agreement.
refund-missed = It breaches the CCR; obstructing the buyer's rights is an unfair practice.
refund-says = Pay everything back (standard delivery included; of a part of the order, that part) by the same means and free of charge (the surcharge for express delivery excepted).
# L-UK-001
uk-window-cancel = UK right to cancel: until 14 days after receipt; sending in time is enough (several lots: the last; regular deliveries: the first)
# L-UK-002
uk-window-cancel-extended = Where the buyer was not told: 12 months after the first end, or 14 days after being told
# L-UK-005
uk-window-send-back = The buyer sends the goods back within 14 days of cancelling
# L-UK-010
uk-window-reject = Right to reject faulty goods for a full refund: 30 days from the day after delivery
uk-duty-refund-goods-not-back =
    .limit = once all of the goods are back, or the buyer shows proof of sending them
uk-duty-refund-late =
    .limit = without undue delay (no number of days is set)
uk-duty-refund-14-days =
    .limit = within 14 days of being told of the cancellation
uk-duty-refund-against-goods =
    .limit = within 14 days of the goods coming back, or of proof of sending if earlier
# L-UK-012
uk-duty-refund-rejected-missed = It breaches the Consumer Rights Act (s. 20); obstructing the buyer's rights is an unfair practice.
uk-duty-refund-rejected = If the buyer rejects the goods, pay everything back by the same means; the return is at the shop's cost.
    .limit = without undue delay, within 14 days of agreeing that it is due
# L-UK-011
uk-duty-cure-at-shops-cost = Repair, replacement and the return are at the shop's cost.
# L-UK-002
uk-duty-inform-now = Tell the buyer of the 14-day right and how to use it.
    .limit = now (the period then ends 14 days later)
    .if-missed = The period runs up to 12 months longer.
# L-UK-005
uk-duty-return-postage-shop = The shop bears the return postage, as the buyer was not told to; give the return address.
# L-UK-005
uk-duty-return-postage-buyer = The buyer bears the return postage. Give the return address and say that the goods are due back within 14 days.
# L-UK-005
uk-warning-no-deduction = As the buyer was not told of the right, nothing may be deducted for use.
# L-UK-011
uk-warning-no-use-deduction = Within 6 months of receipt the fault is presumed to have been there, and nothing may be deducted for use.
# L-UK-005
uk-alternative-deduction = Only value lost by handling beyond what a shop would allow may be deducted, in a sum you can explain.
# L-UK-006
uk-warning-exempt-untold = Even for exempt goods the buyer has to be told before ordering that there is no right to cancel.
# L-UK-013
uk-warning-subscription = After the first 14 days a subscription ends as the terms say, but cancelling must not be obstructed or obscured; the new subscription regime is expected in spring 2027.
# L-UK-013
uk-warning-misleading-about-rights = Misleading a buyer about their rights is an unfair practice, with fines of up to 10 % of turnover since 2025-04-06.
# L-UK-001
uk-unknown-weekend = Whether a last day on a weekend moves on is not written; it is counted as if not.
# L-UK-010
uk-unknown-reject-perishable = How long faulty perishables may be rejected (shorter than 30 days) is not said in the sources.
# D-UK-12
uk-unknown-common-law = English and Scots law on mistakes and minors was not checked.
# L-UK-009
uk-unknown-further-period = How long an "appropriate" further period is, is not in the law.

# L-UK-002
uk-prevention-information = Tell buyers of the 14-day right to cancel before they order: otherwise the period grows by up to 12 months.
# L-UK-005
uk-prevention-return-cost = Tell buyers before they order that they bear the cost of sending back: otherwise the shop does.
