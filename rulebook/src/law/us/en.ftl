## mod.rs

return-may-be-refused = The return may be refused: US federal law gives no right to return for a change of mind.
deemed-cancelled = It cannot be refused: under the US mail-order rule the order counts as cancelled, and everything is to be paid back.
buyer-may-still-cancel = It cannot be refused: once a delay was announced the buyer may cancel until shipment.
california-unsettled = Whether California's right to return reaches this case cannot be told. Accepting is the safe course.
state-unsettled = The buyer's state has a law on showing return policies, so whether a no stands cannot be told. Accepting is the safe course.
may-not-obstruct = It cannot be refused: in California an online subscription may be cancelled online, without obstruction.
subscription-unsettled = Whether cancelling a subscription may be refused cannot be told. Stopping future charges is the safe course.
# L-US-015
us-offer-not-accepted = In the USA an offer may be revoked until it is accepted; where the terms say that dispatch is acceptance, until dispatch.
    .headline = It can hardly be refused: until the order is accepted the buyer may take it back.
    .then-headline = It can hardly be refused: until the order is accepted the buyer may take it back.
# L-US-001
us-mind-none = Federal law gives no right to cancel an on-time online order for a change of mind; the 3-day Cooling-Off Rule excludes sales made online, by mail or by phone.
    .headline = US federal law gives no right to cancel for a change of mind.
# L-US-013
us-terms-grant = Where state law says nothing the shop's policy governs; a policy shown binds the shop.
    .headline = It cannot be refused: the shop's own policy grants it.
    .then-headline = The return cannot be refused: the shop's own policy grants it, on the conditions shown.
# L-US-013
us-terms-grant-returns = A return policy that was shown binds the shop on its conditions.
    .headline = It cannot be refused: the shop's own policy grants the return.
    .then-headline = The return cannot be refused: the shop's own policy grants it, on the conditions shown.
# L-US-008
us-delay-no-notice = An order not shipped within the time stated, else 30 days, without a delay-option notice is deemed cancelled; the refund is due unasked (16 CFR 435.2).
# L-US-008
us-delay-refused = Where the buyer answers a delay-option notice by cancelling, the order is cancelled and the refund due.
# L-US-007
us-delay-new-date-passed = If the new date cannot be met either, a renewed notice is due before it; without the buyer's express consent the order is cancelled.
# L-US-006
us-delay-auto-cancelled = With a new date more than 30 days later, or none, the order cancels itself 30 days after the first date unless the buyer expressly agreed.
# L-US-005
us-delay-option-open = With a new date at most 30 days later silence is consent, but the buyer may still cancel before shipment and before that date.
# L-US-006
us-delay-option-open-longer = After a notice with a date more than 30 days later, or none, the buyer may cancel at any time.
# L-US-006
us-delay-agreed-without-date = A buyer who agreed to a delay without a date keeps the right to cancel until shipment.
# L-US-005
us-delay-agreed-to-date = A silent buyer may cancel before the new date; for one who expressly agreed the dossier has no rule.
    .headline = Whether a buyer who agreed to the new date may still cancel is not in the sources. Accepting is the safe course.
    .then-headline = Whether a buyer who agreed to the new date may still cancel is not in the sources.
# L-US-012
us-mind-california = California: a seller that does not give full refunds for at least 7 days must show that policy conspicuously; if not, the buyer may return until the 30th day after purchase (Cal. Civ. Code § 1723).
    .headline = It cannot be refused: as no restrictive policy was shown, a buyer in California may return within 30 days of purchase.
    .then-headline = The return cannot be refused: with no policy shown the price is owed back until the 30th day after purchase.
# L-US-012
us-mind-california-shown-once = California: showing the policy on the order form counts; whether the product page alone is enough is not in the sources.
# L-US-012
us-mind-california-unshipped = A buyer in California who was shown no policy may return until the 30th day after purchase. Whether that reaches a cancellation before shipment is not in the sources.
# L-US-012
us-mind-california-used = California: used or damaged goods are excepted; whether goods sold second-hand are meant cannot be told.
# L-US-012
us-mind-california-opened = California: used or damaged goods and goods without their package are excepted; whether opening alone suffices cannot be told.
# L-US-013
us-mind-listed-state = New York, Florida, New Jersey and other states say what follows where a return policy was not shown; whether they reach a web seller abroad varies and was not checked.
# L-US-013
us-mind-period-state-over = Where the return policy was not shown, state laws name periods of up to 60 days from the purchase (Hawaii's is the longest found); they are over.
    .headline = The period that the state's law may name for a return for a change of mind is over.
    .then-headline = The return can probably be refused: the period that the state's law may name is over.
# L-US-013
us-mind-other-state = In most states a change-of-mind return follows the shop's policy (state law was checked in secondary sources only).
    .headline = No law of the buyer's state was found that gives a right to return for a change of mind.
    .then-headline = The return can probably be refused: no law of the buyer's state was found that gives a right to it.
# L-US-019
us-subscription-california-page = An automatic renewal signed up online must be cancellable online without obstruction (California AB 2863, contracts and renewals from 2025-07-01).
# L-US-019
us-subscription-california-goods = Cancelling an automatic renewal may not be obstructed. It stops what is to come; what has been shipped is another matter.
# L-US-017
us-subscription-page = Federal law (ROSCA) demands a simple way to stop charges; cancelling as such is a matter of state law.
# L-US-017
us-subscription-goods = Federal law (ROSCA) demands a simple way to stop the charges of a subscription.
# L-US-001
us-claim-none = A change of mind alone gives no right under federal law.
    .headline = It is the buyer's own reason; the shop is at no fault.
# L-US-015
us-mistake = The doctrine of unilateral mistake is narrow and varies by state; fast notice and the seller's knowledge help the buyer.
    .headline = Whether a mistaken order may be refused depends on the state. Where the buyer spoke up quickly, accepting is the safe course.
    .then-headline = Whether a mistaken order may be kept to depends on the state. Accepting is the safe course.
# L-US-016
us-minor = In most states a person under 18 may disaffirm a contract for non-necessaries; what may be deducted varies.
    .headline = In most states a minor may undo the order. Accepting is the safe course.
    .then-headline = How far a minor may undo the order depends on the state. Accepting is the safe course.
# L-US-017
us-misled-by-order-screen = For subscriptions clear disclosure and express consent are required (ROSCA); the dossier has no rule for other screens.
    .headline = The sources have no rule for a misleading order screen. Accepting is the safe course.
    .then-headline = Whether a return for a misleading order screen may be refused is not in the sources. Accepting is the safe course.
# L-US-010
us-cash-on-delivery = The mail-order rule (16 CFR 435) does not cover orders paid on delivery. What holds when such an order is late no source tells.
    .headline = The rule on late shipment does not cover cash on delivery. Whether it may be refused is not settled; accepting is the safe course.
# L-US-003
us-late-not-shipped = The US rule turns on shipment within the time stated, else 30 days, not on arrival.
    .headline = Until the time to ship has passed, lateness gives no right to cancel.
    .then-headline = Until the time to ship has passed, lateness gives no right to cancel.
# L-US-014
us-late-shipped = The federal rule says nothing of lateness after shipment; the contract and card disputes decide.
    .headline = Whether lateness after shipment may be refused cannot be told. Accepting is the safe course.
    .then-headline = Whether a return for lateness after shipment may be refused cannot be told. Accepting is the safe course.
# L-US-014
us-lost = The risk in transit is usually the seller's by contract or the UCC, and the buyer may dispute the card charge.
    .headline = Refusing a refund for a parcel that did not arrive is not safe: trace it, then resend or refund.
    .then-headline = Refusing a refund for a parcel that did not arrive is not safe: resend or refund.
# L-US-014
us-not-received = For goods not delivered the buyer may dispute the charge within 60 days of the first statement.
    .headline = Refusing a claim of non-receipt is not safe: trace the parcel, then resend or refund.
    .then-headline = Refusing a claim of non-receipt is not safe: resend or refund.
# L-US-014
us-non-conformity = Goods that fail to conform may be rejected within a reasonable time; the seller may cure, else the price and damages are owed. "Final sale" does not defeat this (UCC 2-601 and others).
    .headline = It cannot be refused: the buyer may reject goods that do not conform. Cure it or refund.
    .then-headline = It cannot be refused: non-conforming goods are cured or paid back, the return at the seller's cost.
# L-US-008
us-seller-will-not-ship = An order that the seller says it will not ship is deemed cancelled and promptly refunded.
    .headline = As the shop will not ship, it cannot be refused: say so at once and refund everything within 7 working days.
    .then-headline = The cause is the shop's: everything is to be paid back.
# L-US-015
us-seller-has-dispatched = Shipping accepts the order. The duty to refund what is not shipped does not arise for goods that are.
    .headline = The contract stands: the shop alone cannot undo it, and no refund is owed. Only with the buyer's agreement is it cancelled and paid back.
    .then-headline = The contract stands, and no refund is owed. Goods are taken back and paid for only with the buyer's agreement.
refund-limit = sent within 7 working days (Monday to Friday, federal holidays excepted)
refund-missed = It breaches the US mail-order rule (16 CFR 435).
cancelled-limit = sent within 7 working days of the buyer's cancelling (counted from today where that day is not given)
will-not-ship-limit = sent within 7 working days of saying that it will not ship (from today, if you say so now)
will-not-ship-says = Say at once that it will not ship, and pay everything back, shipping included, by the same means.
# L-US-004
us-duty-delay-option = If it cannot ship in time, send the buyer the choice of agreeing to the delay or cancelling for a full refund: the new date (if unknown or over 30 days, the reason), what silence means, a free way to answer.
    .limit = by the last day to ship
    .if-missed = If the day passes unshipped the order counts as cancelled and the refund falls due.
# L-US-009
us-duty-refund-unshipped = Pay everything back unasked, shipping included, by the same means; no store credit.
# L-US-009
us-duty-refund-auto-cancelled = The order cancelled itself 30 days after the first date: pay everything back, shipping included, by the same means.
# L-US-009
us-duty-refund-new-date-passed = The new date has passed too: pay everything back, shipping included, by the same means.
# L-US-009
us-duty-refund-on-cancelling = The buyer cancelled under the delay notice: pay everything back, shipping included, by the same means.
# L-US-009
us-duty-refund-on-refusal = The buyer did not agree to the delay: pay everything back, shipping included, by the same means.
# L-US-014
us-duty-return-of-faulty = The return is at the seller's cost: send a label, and pay the price back or replace the goods.
# L-US-014
us-duty-returned-faulty = The return is at the seller's cost: pay the price back or replace the goods.
# L-US-012
us-window-california-return = California: until the 30th day after purchase (not for perishables, custom or health goods and others)
# L-US-011
us-warning-california-30-days = California: money may not be held for more than 30 days (or the time stated) without shipping, refunding or a delay notice.
# L-US-021
us-warning-card-dispute = The buyer may dispute the charge within 60 days of the first statement; card networks often allow longer.
# L-US-019
us-warning-subscription = For a subscription say how to cancel and stop future charges at once. The mail-order rule covers the first shipment only.
# L-US-012
us-keep-policy-shown = Copies of the product page and the order screen showing the policy
# L-US-015
us-unknown-offer = Before the acceptance reaches the buyer the order may be taken back; check what the marketplace's terms call acceptance.
# L-US-009
us-unknown-working-days = How the 7 working days count is not in the rule: here from the day after, Monday to Friday without federal holidays.
# L-US-013
us-unknown-state-returns = State laws on showing return policies were checked in secondary sources only.
# L-US-014
us-unknown-louisiana = Louisiana has not adopted Article 2 of the UCC; its own law was not checked.
# L-US-015
us-unknown-common-law = Mistaken orders and orders by minors are a matter of each state's common law.
# L-US-023
us-unknown-reach = The rule covers sales in or affecting US commerce; a seller shipping from Japan is taken to be inside.
