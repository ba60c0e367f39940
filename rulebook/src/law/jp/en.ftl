## mod.rs

return-may-be-refused = The return may be refused: the law gives no right to it.
refund-may-be-refused = The refund may be refused (digital goods and services have no statutory return right).
return-must-be-accepted = The return cannot be refused. The buyer pays the postage of the return; what was received is refunded against the goods.
stopped-in-time = It cannot be refused: asked in time, the deliveries from the next one on have to stop (returning what has arrived is another matter).
stopped-says = Ending a subscription follows the conditions on the order screen (so many days before). Asked in time it stops from the next delivery on, and nothing is charged for that one; the law gives no free exit beyond that.
# L-JP-052
jp-business-buyer = Orders placed as a business are outside mail-order and consumer contract law; the contract and the Commercial Code decide.
    .headline = A business buyer has no consumer right to withdraw.
# L-JP-024
jp-private-seller = Only those who sell repeatedly for profit are traders; a private one-off sale is outside mail-order law.
    .headline = A private one-off sale is outside the mail-order right to withdraw.
# L-JP-010
jp-digital = The statutory return right covers goods and specified rights only, not downloads.
    .headline = Digital goods carry no statutory return right; the terms decide.
# L-JP-010
jp-service = The statutory return right does not cover services.
    .headline = Services carry no statutory return right; the terms decide.
# L-JP-016
jp-subscription-minimum-not-shown = For a subscription the order screen has to show number, term, totals and how to end it; a buyer who ordered without that, believing otherwise, may rescind (特定商取引法12条の6, 15条の4).
    .headline = It cannot be refused: the minimum term was not on the order screen, so the buyer may rescind.
    .then-headline = It cannot be refused: the minimum term was not on the order screen, so the buyer may rescind and gives back what is left.
# L-JP-003
jp-withdraw-before-receipt = Unless the return terms were shown both on the product page and on the order screen, the buyer may cancel without a reason until day 8, the day of receipt being day 1 (特定商取引法15条の3); by its text also before receipt.
    .headline = It cannot be refused: the return terms were not shown both on the product page and on the order screen, so the law lets the buyer cancel.
# L-JP-003
jp-withdraw-within-8-days = Unless the return terms were shown both on the product page and on the order screen, the buyer may cancel without a reason until day 8, the day of receipt being day 1 (特定商取引法15条の3).
    .headline = It cannot be refused: the return terms were not shown both on the product page and on the order screen, so the law lets the buyer cancel.
# L-JP-004
jp-withdraw-over = The statutory right ends with day 8, the day of receipt being day 1; no extension for holidays.
    .headline = The statutory period (8 days, receipt day included) is over.
    .then-headline = The return may be refused: the statutory period (8 days, receipt day included) is over.
# L-JP-005
jp-terms-returns-only = Whether terms that cover only returns displace the right before arrival is not settled by any official text found.
    .headline = The terms cover only returns after arrival, so whether a cancellation before arrival may be refused is unsettled. Accepting is the safe course.
    .then-headline = The terms cover only returns after arrival; whether the buyer may still cancel before arrival is unsettled.
# L-JP-006
jp-terms-exclude-before-receipt = Where terms on cancellation and return were shown on both the product page and the order screen, they govern.
    .headline = The terms were validly shown, so the law gives no right to cancel.
    .then-headline = The return may be refused under the terms shown; refusing the parcel does not cancel the order either.
# L-JP-007
jp-terms-grant-before-receipt = Terms the shop has shown bind it where they favour the buyer.
    .headline = It cannot be refused: the shop's own terms grant it.
    .then-headline = The return cannot be refused: the shop's own terms grant it, on the conditions shown.
# L-JP-007
jp-terms-grant-after-receipt = The return terms the shop has shown bind it for their period and conditions.
    .headline = It cannot be refused: the shop's own terms grant it.
    .then-headline = The return cannot be refused: it is within the shop's own terms, on the conditions shown.
# L-JP-006
jp-terms-exclude-after-receipt = Where the return terms were shown on both the product page and the order screen, they govern change-of-mind returns.
    .headline = The terms were validly shown, so the law gives no right to return.
    .then-headline = A change-of-mind return may be refused under the terms shown (defects and wrong items are another matter).
# L-JP-007
jp-claim-none = A change of mind alone gives no more than the terms and the statutory return right.
    .headline = It is the buyer's own reason; the shop is at no fault.
# L-JP-035
jp-mistake-no-confirm-step = Where the screen gave no step to confirm the order, a buyer who slipped may undo it even if grossly careless (電子消費者契約特例法3条).
    .headline = It cannot be refused: without a step to check and correct the order, the buyer may undo a mistaken order.
    .then-headline = The return cannot be refused: a mistaken order without a confirm step may be undone (who pays the postage is not settled).
# L-JP-035
jp-mistake-confirmed = Where the buyer could check and correct, a grossly careless mistake cannot be undone; plainly absurd orders depend on the case.
    .headline = Even with a confirm step a mistaken order may be undone unless the buyer was grossly careless. It depends on the case; accepting is the safe course.
    .then-headline = Whether a mistaken order made past a confirm step may be sent back depends on whether the buyer was grossly careless. Accepting is the safe course.
# L-JP-001
jp-claim-business-buyer = Rescission for a misleading order screen is open to consumers only.
    .headline = A business buyer cannot rescind for the order screen.
# L-JP-024
jp-claim-private-seller = Only traders owe the order-screen duties.
    .headline = The duties on order screens do not bind a private one-off seller.
# L-JP-034
jp-mistake-business-buyer = The confirm-screen rule protects consumers only. A business buyer's mistake can be undone unless it was grossly careless (民法95条).
    .headline = A business buyer's grossly careless mistake cannot be undone.
# L-JP-034
jp-mistake-private-seller = The confirm-screen rule applies only between a business and a consumer. Between private persons a mistake can be undone unless it was grossly careless (民法95条).
    .headline = Between private persons a grossly careless mistake cannot be undone.
# L-JP-015
jp-misled-by-order-screen = If the order screen omitted, falsified or blurred what it must show, the buyer may rescind (特定商取引法15条の4: 1 year from learning, 5 from the contract).
    .headline = It cannot be refused: a buyer misled by the order screen may rescind.
    .then-headline = The return cannot be refused: a buyer misled by the order screen may rescind.
# L-JP-037
jp-minor-no-consent = An order by a person under 18 without the representative's consent may be rescinded (pocket money and the like excepted).
    .headline = It cannot be refused: a minor's order without consent may be rescinded.
    .then-headline = The return cannot be refused; a minor gives back only what is left.
# L-JP-037
jp-minor-age-check = A minor who used trickery cannot rescind, but whether ticking an age box is trickery is not settled.
    .headline = Whether a minor's false answer to an age check bars rescission depends on the case. Accepting is the safe course.
    .then-headline = Whether a false answer to the age check counts as trickery depends on the case, and so does whether the return may be refused. Accepting is the safe course.
# L-JP-037
jp-minor-own-business = A minor licensed to run a business cannot rescind orders made for that business.
    .headline = A minor licensed to run a business cannot rescind an order made for it. While the licence is unknown, accepting is the safe course.
    .then-headline = Whether the return may be refused depends on the licence to run a business. Accepting is the safe course.
# L-JP-037
jp-minor-consented = An order made with the representative's consent cannot be rescinded for minority.
    .headline = With the guardian's consent, minority is no ground to rescind.
# L-JP-038
jp-late-not-overdue = Where a date was fixed the seller is in default only once it has passed.
    .headline = The promised date has not passed, so lateness gives no right to cancel.
    .then-headline = The promised date has not passed: lateness gives no right to return.
# L-JP-038
jp-late-demand-first = Once late, the buyer sets a reasonable period and may end the contract when it passes (no number of days in the law).
    .headline = It is late: deliver by a firm new date, or cancel and pay back what was paid. After a reasonable period the buyer may end the contract.
    .then-headline = It is late: deliver now or refund. After a reasonable period the buyer may end the contract.
# L-JP-038
jp-late-grace-over = When the additional period has passed the buyer may end the contract.
    .headline = It cannot be refused: the additional period has passed and the buyer may end the contract.
    .then-headline = It cannot be refused: the additional period has passed and everything is to be paid back.
# L-JP-038
jp-late-essential-date = Where the date was essential (a gift, an event) the buyer may end the contract without a further period.
    .headline = It cannot be refused: the date was essential and known, so the buyer may end the contract at once.
    .then-headline = It cannot be refused: the essential date was missed and everything is to be paid back.
# L-JP-038
jp-late-arrived = The dossier has no rule for lateness after arrival.
    .headline = What lateness means once the goods have arrived depends on the case. Accepting is the safe course.
    .then-headline = Whether a late but completed delivery may be sent back depends on the case. Accepting is the safe course.
# L-JP-039
jp-lost = The seller bears the risk until hand-over; if delivery is impossible the buyer may cancel.
    .headline = It cannot be refused: the seller bears the risk until delivery. Offer resending or a refund.
    .then-headline = It cannot be refused: the seller bears the risk until delivery, so resend or refund.
# L-JP-039
jp-not-received = Delivery is owed at the buyer's address; that it arrived has to be established.
    .headline = A claim of non-receipt cannot simply be refused: trace the parcel, then resend or refund.
    .then-headline = A plain no is not open: trace the parcel, then resend or refund.
# L-JP-040
jp-non-conformity = For goods that do not conform the buyer may demand repair or replacement, then a price cut or cancellation; a business's "no returns" does not exclude this.
    .headline = It cannot be refused: a defect or misdescription calls for repair, replacement or refund.
    .then-headline = It cannot be refused: repair or replace, otherwise refund, at the seller's cost.
# L-JP-040
jp-wrong-or-missing = A wrong or incomplete delivery is a non-conformity; collecting and resending is at the seller's cost.
    .headline = It cannot be refused: send the right or missing goods, or refund.
    .then-headline = It cannot be refused: send the right or missing goods, or refund; collection at the seller's cost.
# L-JP-039
jp-seller-cannot-deliver = Where the seller cannot deliver the buyer may cancel at once; a prepaid order that is not accepted is refunded at once, saying how.
    .headline = As it cannot be delivered, it cannot be refused: pay back at once everything that was paid.
    .then-headline = The cause is the seller's: everything that was paid is to be paid back.
# L-JP-038
jp-seller-will-not-deliver = Where the seller clearly refuses to deliver the buyer may cancel without a demand (Civil Code art. 542); a prepaid order that is not accepted is refunded at once, and the buyer is told how.
    .headline = If you do not deliver you cannot refuse the cancellation: pay back at once what was paid for it, with its postage.
# L-JP-030
jp-seller-has-dispatched = Acceptance, by dispatch at the latest, makes the contract (Civil Code Arts. 522, 527). Cancelling for want of delivery does not arise for goods that are delivered.
    .headline = The contract stands: the shop alone cannot undo it, and no refund is owed. Only with the buyer's agreement is it cancelled and paid back.
    .then-headline = The contract stands, and no refund is owed. Goods are taken back and paid for only with the buyer's agreement.
# L-JP-004
jp-window-statutory-return = Statutory return right: until day 8, receipt being day 1; the notice must arrive in time
# L-JP-045
jp-duty-refund-at-once = Pay back what was received at once and tell the buyer how.
    .limit = at once (the law names no number of days)
    .if-missed = Interest of 3 % a year, and the authority may act.
# L-JP-043
jp-duty-refund-against-goods = Give the return address and who pays the postage; refund against the goods (of a minor who rescinds: what is left of them).
    .limit = against the goods
    .if-missed = Interest of 3 % a year, and the authority may act.
# L-JP-045
jp-warning-refunded = The refund has been made. Do not pay twice; tell the buyer the day, the sum and the way.
# L-JP-043
jp-duty-refund-goods-back = The goods are back. Check them and pay back what you received.
# L-JP-001, L-JP-024
not-a-consumer-sale = The return right and the duties to inform of the Act on Specified Commercial Transactions are those of a trader towards a consumer. They do not apply to this sale: what was agreed decides.
# L-JP-019
jp-warning-false-reason = Giving a false reason to stop a cancellation can be an offence (特定商取引法13条の2). State only what is true.
# L-JP-002
jp-warning-no-cooling-off = Mail order has no cooling-off, but insufficiently shown terms give the 8-day right. Keep proof of how they were shown.
# L-JP-062
jp-warning-no-cancellation-fee = A cancellation fee above the average loss is void; for stock goods before dispatch that is close to nothing.
# L-JP-062
jp-warning-custom-fee = A cancellation fee above the average loss is void. What is made to order is harder to sell to others than stock, so the loss can be greater, but no figure is fixed. Where the buyer cancels under a right in law, refunding without a deduction is the safe course.
# L-JP-005
jp-unknown-before-delivery = That the right can be used before arrival follows from the text; no official statement saying so was found.
# L-JP-009
jp-unknown-outbound-shipping = Whether outbound shipping has to be refunded is not written; refunding everything paid is the safe reading.
# L-JP-034
jp-unknown-mistake-confirmed = Even with a confirm step, an obviously absurd order, or one reported before anything was done, may still be undone.
# L-JP-034
jp-unknown-mistake-not-gross = A mistake that was not grossly careless can be undone, also by a business or between private persons (民法95条). Without a screen to check the order, carelessness is hardly gross.
    .headline = But a mistake that was not grossly careless can be undone (民法95条). Accepting is the safe course.
# L-JP-036
jp-unknown-mistake-postage = Who pays return postage on rescission is not settled.
# L-JP-038
jp-unknown-reasonable-period = How long a "reasonable period" is, is not in the law.
# L-JP-037
jp-window-ratification = If the guardian is asked to ratify: the earliest end of the period, one month from receipt today (silence counts as ratified)
# L-JP-037
jp-alternative-ratification = Ask the guardian in writing, giving at least one month, whether the order is ratified (no ground to delay a refund already due)
# L-JP-041
jp-window-defect-notice = The buyer's time to tell of a defect: 1 year from learning of it (none for a shortfall in quantity)
# L-JP-041
jp-unknown-defect-notice-late = Told more than a year after learning of it the buyer may have lost the right, unless the shop knew or was grossly negligent not to; it depends on the case, and helping is the safe course.
    .headline = But the year for notifying the defect has passed since the buyer learned of it, and the right may be lost.
# L-JP-015
jp-unknown-rescission-late = The right to rescind for having been misled lapses a year after learning of it (five years after the contract). By the dates given the year has passed. Make sure of the day on which the buyer learned of it, and take advice before refusing.
    .headline = But a year has passed since the buyer learned of it, and the right to rescind may have lapsed.
# L-JP-052
jp-window-inspection = Between merchants: the time to find and report a hidden defect, 6 months from receipt
# L-JP-052
jp-warning-inspection = Between merchants the buyer has to inspect without delay and report at once, or loses the claim (unless the seller knew). Check when you were told.
# L-JP-052
jp-unknown-inspection = Whether it was inspected and reported too late depends on the case. If so, a business buyer has no claim.
    .headline = But between merchants only a defect that was looked for and reported at once counts (a hidden one within 6 months; 商法526条).
# L-JP-048
jp-unknown-work-or-sale = If the contract is one for work (請負) the customer may cancel before completion by paying the damage (民法641条); whether it is that or a sale depends on the case. Accepting against the real, itemised cost is the safe course.
    .headline = In a contract for work (請負) the customer may cancel before completion (Civil Code, Art. 641).
# L-JP-048
jp-alternative-actual-loss = Accepting against the actual loss, itemised (materials, hours)
# L-JP-064
jp-warning-explain-fee = If you cancel for a fee, keep it within the average loss and, when asked, explain how it is calculated.
# L-JP-038
jp-duty-grace = Deliver within the additional period that the buyer set.
    .if-missed = The buyer may end the contract.
# L-JP-016
jp-warning-subscription = Obstructing the end of a subscription, or limiting what was sold as "cancel any time", is a false display. Say how to cancel and when the next deadline is.
# L-JP-016
jp-warning-minimum-term = A minimum term binds only as the order screen showed it. A charge for leaving early is capped at the average loss, and the buyer must not be held back by untrue statements.
# L-JP-043
jp-unknown-interest = Whether 3 % interest is due when an order is taken back before acceptance is not settled.
# L-JP-037
jp-unknown-minor = Whether a false tick in an age box is trickery, and what follows where a parent's account was used, depends on the case. Check too whether it was pocket money.
# L-JP-006
jp-unknown-proof-of-display = Who has to prove that the terms were displayed, and whether a link on the order screen is enough, could not be confirmed. Keep a copy showing the words themselves.
# L-JP-081
jp-unknown-later-changes = The law was checked up to 2026-07-01. Panels are discussing obstructed cancellations and fees; later changes were not checked.
# L-JP-015
jp-window-misled = Time to rescind for the order screen: 1 year from learning of it, at most 5 from the contract
# L-JP-026
jp-warning-wrong-item = The wrong item may be asked back at the shop's cost; the buyer neither pays for that nor has to keep and pay it.
# L-JP-035
jp-unknown-confirm-step-of-others = Whether the confirm screen of a mall or cart counts for the shop, and whether one-tap buying that the buyer set up waives it, is not settled.
# L-JP-070
jp-unknown-refund-by-others = Whether the price may still be claimed after a marketplace or payment company refunded on its own is not settled.

# L-JP-006
jp-prevention-terms = Show the return clause (返品特約) on the product page and on the last order screen: shown on both, it goes before the statutory right to return.
# L-JP-035
jp-prevention-confirm-step = Put a screen before the end of the order on which the buyer can check and correct it.
# L-JP-037
jp-prevention-age = Ask for the date of birth at ordering and, below 18, for the consent of a parent or guardian.
# L-JP-002
jp-telephone-solicited = An order that the shop took by calling the buyer is no mail order but a sale solicited by telephone. It comes with an 8-day cooling-off period (特定商取引法24条); return terms displace the return right of mail order alone.
    .headline = An order that the shop took by calling the buyer comes with an 8-day cooling-off period. Until you have checked that it is over, do not assume that you may refuse; it is safer to accept.
    .then-headline = The shop took this order by calling the buyer, so the return terms of mail order do not let it refuse. Until you have checked that the cooling-off period is over, it is safer to accept.
jp-telephone-solicited-no-terms =
    .headline = It cannot be refused: an order that the shop took by calling the buyer comes with an 8-day cooling-off period.
# L-JP-002
jp-warning-telephone-solicited = The rules of mail order (return terms and the like) do not apply to an order that the shop took by calling the buyer. To write that there is no cooling-off would be untrue.
# L-JP-043
jp-duty-refund-against-refused-goods = Where the order was paid, refund it against the goods coming back (a cash-on-delivery parcel that was not taken leaves nothing to refund).
# L-JP-043, L-JP-046
jp-duty-refund-against-unclaimed-goods = Once the buyer says that the order is cancelled, refund what you have received against the goods coming back (an order that was never paid leaves nothing to refund).
    .limit = when the buyer has cancelled and the goods are back
# L-JP-016
jp-window-subscription-cut-off = Last day for stopping the next delivery: as many days before it leaves as the order screen showed
