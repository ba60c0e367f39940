## fees.rs

share = Your share of the sale event
share-held = Your share of the sale event (held, not in the cost below; when it returns is unknown)
commission-working = From { $rate } × { $net } (price less discounts, rounded down) to { $rate } × { $gross } (all charged) plus 10 % consumption tax (rounded up); the base is undocumented, hence a range (Q-091)
commission-formula = { $rate } × price; whether coupons, shipping and tax belong to the base is unknown (Q-091)
refund-coupon-untold = ; no discount of the sale is given, so from the sum less the coupon (at most { $amount } yen) to all of it (Q-097, Q-100)
refund-working = Goods { $sum } + shipping { $shipping } − discounts { $less } (or the partial refund given)
refund-working-standard = Goods and extras { $sum } + shipping { $shipping } − discounts { $less }; the surcharge for express delivery is not owed and left out (L-EU-006, L-UK-004)
refund-working-abroad = Goods and extras { $sum } + shipping { $shipping } − discounts { $less }. Whether shipping goes back depends on the law of the buyer's country and the policy; the low figure leaves it out
refund-working-range = Goods { $sum } + shipping { $shipping } − discounts { $less }; refunding the shipping too is the safe reading (L-JP-009), the low figure leaves it out
commission-charged = Sales commission
commission-before-shipment = Settled only after delivery, so no commission should arise before shipment (inferred: Q-096)
nothing-paid = Nothing has been paid yet
return-fault = The shop's fault, so at its cost (Q-073, L-JP-042)
return-fault-abroad = The shop's fault, so at its cost (Q-073)
return-change-of-mind = A change of mind, so at the buyer's cost (L-JP-008)
return-rescission = Who pays for it when the order is undone, no law says (L-JP-036)
return-buyer-told = The buyer was told to bear it (L-EU-008, L-UK-005)
return-not-told = The buyer was not told to bear it, so the shop does (L-EU-008, L-UK-005)
return-if-told = The buyer's if told so, else the shop's (L-EU-008, L-UK-005)
return-abroad = Who pays for the return in the buyer's country is not in the sources
postage-once-more = Postage of { $amount } once more
refund-not-given = No amounts were given: all that was paid
rate-by-category = 6–10 % by category (plus surcharges)
commission-returned = Commission returned
commission-after-return = Whether commission comes back after a return is unknown
no-sale = No Mega-wari or Mega-po order
mega-wari-share-held = Price { $sum } × 10 %, taken on the Wednesday after payment; when it comes back is unknown (Q-098)
mega-wari-share = Price { $sum } × 10 %: the shop's share (Q-097, Q-098)
mega-po-share-held = The shop's share of the coupon is 5 %; what happens on a cancellation is unknown (Q-100)
mega-po-share = The shop's share is 5 % of the coupon and 5 % of the points, up to 10 % in all (Q-100)
sale-not-given = 10 % of the price if it is a Mega-wari order
payout-per-payout = 150 yen per payout, not per order (Q-093)
given = As given: { $amount }
interest-working = 3 % a year × { $amount } days from receipt, only where it counts as 解除 (L-JP-043, L-JP-044); rounded up

## letters.rs

never-false-dispatch = Never say "shipped" while the parcel is still with you
never-fake-tracking = Never enter a tracking number just to close the request
never-system-excuse = Never blame the system when you could accept
never-notice-as-ground = Never cite a shop notice as the only reason
never-shift-reason = Never ask the buyer to take on the shop's reason
never-refuse-at-door = Never suggest refusing the parcel
never-penalty-threat = Never bring up the buyer's trust points
never-refund-days = Never promise a number of days for the refund
never-maker-only = Never refer a defect to the maker alone
never-bargain = Never trade a coupon or review for withdrawing the request

## rules.rs

# Q-002
qoo10-unpaid = An unpaid order whose payment deadline passes is cancelled by the system; the seller does nothing.
    .headline = Not paid yet: there is nothing to accept or refuse. If payment does not come in time the order cancels itself.
# Q-091
qoo10-digital = No text that could be read deals with cancelling e-tickets or digital goods.
    .headline = No source settles e-tickets and digital goods. Ask Qoo10 before refusing; accepting is the safe course.
# Q-004
qoo10-instant-no-ship-date = While no ship date (発送予定日) is fixed the buyer can cancel instantly, reserved goods excepted. Made-to-order goods are not excepted.
    .headline = No ship date is entered, so the buyer can cancel instantly (reserved items excepted). There is nothing to refuse.
qoo10-not-reserved = it is no reserved item (予約商品)
qoo10-nothing-filed = the buyer has filed neither a cancellation nor a return
# Q-007
qoo10-instant-ship-date-passed = Once the ship date has passed without shipment, the buyer can cancel instantly.
    .headline = The ship date has passed unshipped, so the buyer can cancel instantly. The right to refuse is gone.
# Q-044
qoo10-request-reserved-date-passed = A reserved item past its date is the shop's delay. Whether instant cancel opens is not documented; treated as: accept.
    .headline = The date has passed, so the delay is the shop's: accept it.
# Q-032
qoo10-request-shop-reason = Stock-out, lateness and the like are the shop's reason (販売店都合); the buyer must not be asked to take it on.
    .headline = The cause lies with the shop, so it cannot be refused. Accept it as the shop's reason (販売店都合).
# Q-032
qoo10-request-shop-reason-by-analogy = A cancellation for a fault of the shop or the goods is taken as the shop's reason, like stock-out and lateness.
    .headline = The cause appears to lie with the shop: accept it rather than refuse.
# Q-022
qoo10-request-packed-leaves-today = An order that is picked or packed (発送準備済み) is one of the three listed grounds for refusing.
    .headline = You may refuse, but the real shipment processing (発送処理) must be done today.
# Q-024
qoo10-request-packed-leaves-later = A refusal without shipment processing on the same day is penalised, and so is processing a parcel that has not left.
    .headline = Do not refuse; accepting is the safe course. If the carrier does not take it today, the same-day duty after a refusal cannot be met.
# Q-023
qoo10-request-made-to-order-not-begun = Made to order is one of the three listed grounds; no distinction between before and after production starts is visible.
    .headline = You may refuse it as made to order, but work has not begun, so accepting is the safer course.
# Q-023
qoo10-request-made-to-order-in-production = Made to order (オーダーメイド商品) is one of the three listed grounds for refusing.
    .headline = It is made to order and in production: you may refuse. But whether the same-day processing after a refusal reaches goods in production is in no source, so ask Qoo10 first.
# Q-023
qoo10-request-made-to-order-leaves-later = Made to order is one of the three listed grounds. But a refusal without shipment processing the same day is penalised, and processing what has not left is false shipment processing.
    .headline = You may refuse it as made to order. But if the carrier does not take it today the same-day duty after a refusal cannot be met: accepting is the safer course.
# Q-022
qoo10-request-stock-not-packed = Having set a ship date is not one of the three listed grounds (shipped, picked or packed, made to order). A wider wording ("already arranged") is in circulation; the official list is followed.
    .headline = Accept it. Nothing is picked or packed yet, so none of the grounds for refusing applies.
# Q-004
qoo10-request-reserved-not-ready = Reserved goods are excepted from instant cancel, so the request comes to the seller; whether it may be refused is not documented.
    .headline = No source settles whether a reserved item may be refused before it is ready. Even where "no cancellation" was shown before purchase, ask Qoo10 before refusing; when in doubt, accept.
# Q-015
qoo10-request-clearance-not-packed = One brand shop says clearance goods cannot be cancelled; as a rule of Qoo10 it is not confirmed.
    .headline = No Qoo10 rule was found that clearance goods may be refused. When in doubt, accept.
# Q-012
qoo10-part-of-order = No text that could be read deals with cancelling part of a cart or quantity.
    .headline = No source settles cancelling only part of an order. Ask Qoo10; accepting is the safe course.
# Q-032
qoo10-seller-cancels = A cancellation for the shop's own cause is 販売店都合. A blank reason in the API is recorded as stock-out.
    .headline = This is your own cancellation: process it as the shop's reason (販売店都合) and tell the true cause.
qoo10-seller-cancels-part-headline = The shop cancels a part of the order. No source tells how; ask Qoo10 before you click, record it as the shop's reason and tell the true cause.
# L-JP-030
qoo10-seller-cancels-not-accepted = A contract exists once the acceptance has reached the buyer. A mail that only says the order has come in is no acceptance.
    .headline = This is your own cancellation. While no acceptance has reached the buyer you may decline the order for the true reason: process it as the shop's (販売店都合). Once one has, the buyer has to agree first.
# L-JP-038
qoo10-seller-cancels-accepted = With the acceptance the contract stands. No source lets the shop undo it alone for a wrong price or because it does not want to sell; the buyer may claim damages.
    .then = The order was accepted: it cannot be said that you may undo it without the buyer's consent. Deliver it as ordered, or cancel with consent.
    .headline = This is your own cancellation. The order was accepted, so tell the true reason and ask the buyer to agree first.
# Q-021
qoo10-after-handed-over = Handed to the carrier (発送済み) is one of the three listed grounds for refusing.
    .goes-on = The carrier already has it, so the cancellation as such may be refused. Do the shipment processing today.
# Q-009
qoo10-after-in-transit = After shipment there is no cancellation any more: it becomes a return, handled by each shop.
    .goes-on = It has been shipped: no longer a cancellation. Handle it as a return.
# Q-009
qoo10-after-marked-shipped = An order in transit cannot be cancelled. Processing a parcel that has not left may count as false shipment processing.
    .goes-on = QSM shows it as shipped, so it is no cancellation request any more. But as the parcel is still with you, ask Qoo10 at once.
    .then = The goods have not been sent: refunding is safe, refusing is not.
# Q-031
qoo10-after-delivered = Qoo10 keeps cancel, return, exchange and non-receipt apart; delivered goods go through the return procedure.
    .goes-on = It has been delivered: handle it as a return.
# Q-031
qoo10-after-wrong-item = Wrong or missing goods go through return or exchange, at the shop's cost.
    .goes-on = Not a cancellation: a wrong or incomplete delivery. Offer exchange or refund.
qoo10-after-none-left =
    .then = None is left to send: let the buyer choose between keeping the goods at a lower price (partial refund) and a full refund against the return.
    .goes-on = Not a cancellation: a wrong or incomplete delivery.
# Q-031
qoo10-after-defective = Defective or misdescribed goods go through return or exchange; a "no returns" notice does not help.
    .goes-on = Not a cancellation: a defect or misdescription. A "no returns" notice does not defeat it.
# Q-074
qoo10-after-not-received = In a non-receipt claim the buyer asks for re-delivery or refund; full and partial refunds are possible.
    .goes-on = Not a cancellation but a non-receipt claim (未受取): trace the parcel, then offer re-delivery or refund.
# Q-074
qoo10-after-lost = A parcel that does not arrive is handled as non-receipt: re-delivery or refund.
    .goes-on = A lost parcel is no cancellation: it is handled as non-receipt, by resending or refunding.
# Q-009
qoo10-after-shop-reason = After shipment there is no cancellation; a return caused by the shop is at its cost.
    .goes-on = It has left the shop, so it is no cancellation; as the cause is the shop's, handle it by return or refund.
# Q-062
qoo10-after-delivery-refused = Who pays for a refused parcel, and what it does to the buyer's trust points, is not confirmed.
    .goes-on = No source settles refusal at the door or who pays. Do not advise it; point to a return after receipt.
# Q-062
qoo10-after-delivery-refused-returning = Who pays the postage of a parcel that comes back untaken (refused, or long absence), and what it does to the buyer's trust points, is not confirmed.
    .goes-on = No source settles a parcel that comes back untaken, or who pays the postage there and back. Not taking it is no cancellation by itself: ask Qoo10, and ask the buyer whether the order is to be undone.
# L-JP-046
qoo10-after-not-taken-goes-on = The parcel comes back and the buyer has not withdrawn. Not taking it is no cancellation: the contract stands. No source says who pays the postage, so ask Qoo10, and ask the buyer whether it is to be sent again or undone.
# Q-009
qoo10-after-coming-back = A parcel that comes back after shipment is a return. Who pays after long absence is not confirmed.
    .goes-on = The parcel is on its way back: this is a return, not a cancellation.
# L-JP-043
qoo10-after-not-the-goods = The refund is owed against the goods that were sent (民法533条・546条). With another article or an empty parcel it is not due.
    .goes-on = What was sent is not in the parcel that came back. The refund may wait until it is.
# L-JP-030
qoo10-after-sellers-wish = With dispatch the contract stands. It cannot be undone from one side; the buyer has to agree.
    .goes-on = After dispatch the shop alone cannot cancel; the buyer has to agree.
asked-again = No source settles a second request after a refusal. Repeat the same facts and the same true reason; you may also accept.
asked-again-says = What a second request after a refusal leads to is not found in any official text.
refusal-effect = An order whose request was refused is not cancelled, but whether the refusal itself affects any figure is unknown.
reason-says = The class of the reason decides the procedure: stock-out and delay are the shop's (販売店都合), an order mistake or no longer wanted the buyer's (顧客都合).
ground-says = A request may be refused on three grounds: 発送済み, 発送準備済み and オーダーメイド商品; use only the one that is true.
# Q-024
qoo10-duty-ship-processing = After refusing, do the real shipment processing (発送処理, with the tracking number) the same day.
    .limit = On the day of the refusal
    .if-missed = A penalty under the shop terms follows (its size is not in any readable source).
# Q-024
qoo10-duty-ship-processing-made-to-order = After a refusal prompt shipment processing is required; whether the same-day limit reaches goods in production is undocumented.
    .limit = Whether the same day: unknown
    .if-missed = What follows is in no source; asking Qoo10 before refusing is safer.
# Q-024
qoo10-duty-ship-processing-refused-before = You have refused once, so the real shipment processing (with the tracking number) is due; if it is not done yet, do it at once.
    .limit = On the day of the first refusal
# Q-007
qoo10-duty-answer-request = Answer the request early. Whether silence accepts it by itself is unknown.
    .limit = No time limit was found; before the ship date
    .if-missed = Once the ship date passes the buyer can cancel instantly, and the delay stages run.
qoo10-duty-answer-request-date-passed-limit = No time limit was found. The ship date has passed: as soon as you can
qoo10-duty-answer-request-date-passed-if-missed = Unless it is a reserved item the buyer can cancel instantly now, and the delay stages run.
qoo10-duty-answer-request-open-if-missed = What follows if nobody answers is in no source.
# Q-032
qoo10-duty-seller-cancel-other-cause = Once it is clear that it will not be sent, cancel at once as the shop's cause and tell the buyer.
# Q-032
qoo10-duty-seller-cancel-before-ship-date = Cancel as the shop's reason as soon as you know, and write to the buyer.
    .limit = At once, before the ship date
    .if-missed = The delay stages run on.
# L-JP-030
qoo10-duty-ask-agreement = Tell the true reason and ask the buyer early to agree to the cancellation.
# Q-070
qoo10-duty-reply-remedy = Reply promptly, and ask for photos only once.
    .limit = No time limit was found; promptly
# Q-040
qoo10-delay-caution = Unshipped on business day 3 after payment: caution, a reminder mail (reserved goods apart).
# Q-041
qoo10-delay-points = Not shipped within 4 business days of payment: 2 delay points (発送遅延ポイント) are deducted on the next (warning; reserved goods apart).
# Q-042
qoo10-delay-restriction = Not shipped within 5 business days and a shipment rate of 95 % or less: from the next the item loses sales and promotions for 30 days (restriction; reserved goods apart).
# Q-044
qoo10-delay-reserved = Three days past the reserved date with a shipment rate of 95 % or less: sales stop.
# Q-007
qoo10-delay-instant-cancel-opens = Once the ship date has passed the buyer can cancel instantly (reserved goods apart).
# Q-002
qoo10-unpaid-lapses = If payment does not come by its deadline (days not confirmed) the order is cancelled automatically.
# Q-098
qoo10-sale-share-taken = The shop's 10 % of Mega-wari (メガ割) is deducted in advance on the settlement date after payment, normally the next Wednesday.
# Q-070
qoo10-window-return = Return or exchange is said to be filed within 7 days of delivery (secondary source; some shops allow longer).
# Q-051
qoo10-window-six-hours = A cancellation within 6 hours of ordering is left out of the cancel rate.
# Q-052
qoo10-metric-cancellation-rate = After 6 hours a cancellation counts in the cancel rate even when the buyer caused it (the 15 % limit is from a secondary source).
    .otherwise = Within 6 hours of ordering: not counted in the cancel rate (キャンセル率).
    .unknown = Counted in the cancel rate if it is cancelled more than 6 hours after ordering: the times of ordering and of cancelling decide.
qoo10-metric-cancellation-rate-unsettled = If you accept and more than 6 hours have passed since the order, it counts in the cancel rate; whether a refusal affects any figure is unknown.
qoo10-metric-cancellation-rate-at-once = After 6 hours a cancellation counts in the cancel rate even when the buyer caused it (the 15 % limit is from a secondary source).
# Q-050
qoo10-metric-cancellation-rate-unpaid = The cancel rate counts orders paid and cancelled in the same period.
    .otherwise = An unpaid order is outside the cancel rate.
# Q-041
qoo10-metric-delay-points = Late shipment costs delay points (発送遅延ポイント), which are not the buyer's trust points (信用ポイント).
    .otherwise = No points are due yet (none at all if it ships within 4 business days of the payment).
    .unknown = Delay points are deducted after 4 business days from payment; none if it ships before.
# Q-044
qoo10-metric-delay-points-reserved = Whether reserved goods cost delay points is in no source (what was found is the sales stop 3 days past the reserved date).
# Q-061
qoo10-metric-buyer-trust = The buyer is said to lose 1 trust point before shipment, 3 for a return before and 4 after delivery (secondary source). Never use it as pressure.
    .otherwise = For a return caused by the shop the buyer is said to lose only the +1 gained by buying.
    .unknown = The effect on the buyer's trust points depends on the reason.
qoo10-metric-buyer-trust-no-return = What a cancellation for the shop's cause, or a refund for non-receipt, does to the buyer's trust points is not confirmed (the secondary source has only −1 for a cancellation before shipment and −1 for a return that the shop caused).
# Q-061
qoo10-metric-buyer-trust-unpaid = Letting the payment deadline lapse is said to cost the buyer 1 trust point (secondary source). Never use it as pressure.
# Q-033
qoo10-steps-ask-to-file =
    .step-1 = If no キャンセル要請 has arrived in QSM, ask the buyer to file one in My Qoo10 (the reason is the buyer's; a cancellation from the shop may be recorded as the shop's)
# Q-030
qoo10-steps-accept = How to accept a buyer-reason request (as of 2023-12-25).
    .step-1 = QSM, left menu: 配送/キャンセル/未受取 (shipping / cancel / non-receipt)
    .step-2 = Click the number beside キャンセル要請 (cancel requests)
    .step-3 = Pick the order and double-click it
    .step-4 = Check that the reason is the buyer's (顧客都合)
    .step-5 = Press キャンセル in the blue bar
# Q-012
qoo10-steps-part-of-order =
    .step-1 = Ask Qoo10 first how to cancel a part (do not cancel the whole order; the rest is shipped)
# Q-032
qoo10-steps-accept-shop-reason = The essentials for a shop-reason cancellation; the exact screens could not be read.
    .step-1 = QSM, left menu: 配送/キャンセル/未受取, open the order
    .step-2 = Reason class: 販売店都合 (the shop's reason), never 顧客都合 (the buyer's)
qoo10-steps-ask-agreement =
    .step-1 = Send the letter, which asks the buyer to agree
    .step-2 = Take the next steps once the buyer has agreed. Without consent deliver the order as it is (where it can be delivered)
qoo10-steps-reason-out-of-stock =
    .step-1 = Detailed reason: the one for out of stock (在庫切れ)
qoo10-steps-reason-late =
    .step-1 = Detailed reason: the one for a delivery delay (配送遅延)
qoo10-steps-reason-price-error =
    .step-1 = The true reason is a price error: choose neither stock-out nor delay, and write it in the memo if no item fits (the list on the screen could not be read)
qoo10-steps-reason-will-not-sell =
    .step-1 = The true reason is the shop's own decision: do not choose stock-out, and write it in the memo if no item fits (the list on the screen could not be read)
qoo10-steps-reason-goods =
    .step-1 = The true reason is the goods or their description; write it in the memo if no item fits (the list on the screen could not be read)
# Q-034
qoo10-steps-accept-shop-reason-memo = A shop-reason cancellation carries a memo for the cause.
    .step-1 = Write cause and apology in the memo (up to 1,000 characters)
qoo10-steps-seller-cancels-otherwise =
    .step-1 = QSM, left menu: 配送/キャンセル/未受取, open the order
    .step-2 = Without a request of the buyer the class is 販売店都合; write the true cause in the memo (for an area that cannot be delivered to choose that item)
qoo10-steps-refuse-shipped =
    .step-1 = Ground for refusing: 発送済み (handed to the carrier)
qoo10-steps-refuse-ready =
    .step-1 = Ground for refusing: 発送準備済み (picked or packed)
qoo10-steps-refuse-made-to-order =
    .step-1 = Ground for refusing: オーダーメイド商品 (made to order)
qoo10-steps-return-reason-buyer =
    .step-1 = The true class of the return is the buyer's own reason (顧客都合)
qoo10-steps-return-reason-shop =
    .step-1 = The true class of the return, exchange or non-receipt is the shop's reason (販売店都合)
# Q-020
qoo10-steps-refuse = Refusing is done by hand in QSM; there is no API method for it.
    .step-1 = QSM, left menu: 配送/キャンセル/未受取 → キャンセル要請, open the order
    .step-2 = Choose to refuse (キャンセル拒否); the exact screens and selectable reasons could not be read
    .step-3 = Do the real shipment processing the same day and enter the tracking number
    .step-4 = Send the buyer the message on this page
# Q-020
qoo10-steps-refuse-in-production = Refusing is done by hand in QSM; there is no API method for it. By when goods still being made must be processed no source says.
    .step-3 = Do the shipment processing when the goods really leave (earlier may count as false shipment processing); ask Qoo10 by when it is due
qoo10-steps-refuse-leaves-later =
    .step-1 = Before refusing, consider accepting: without the shipment processing on the day of the refusal a penalty follows
# Q-025
qoo10-steps-marked-shipped = What to do where the shipment was processed before the goods left. No source settles it: asking Qoo10 is the safe step.
    .step-1 = Stop the shipment and make sure that the goods are with you
    .step-2 = Tell Qoo10 through the QSM inquiry that the shipment was processed too early, and ask how to cancel and refund
    .step-3 = Send the buyer the message on this page
# Q-025
qoo10-steps-marked-shipped-refused = The shipment is processed already, so the real one must follow at once.
    .step-1 = Hand the goods to the carrier today and check that the tracking number entered is the right one
# Q-020
qoo10-steps-hold = How to refuse once the conditions are confirmed.
    .step-1 = Before you refuse, check the conditions of this answer
    .step-2 = Until then tell the buyer, with the message on this page, that you are checking
    .step-3 = Once they hold, refuse in QSM (配送/キャンセル/未受取 → キャンセル要請) and do the real shipment processing the same day
# Q-031
qoo10-steps-claims = Cancel, return, exchange and non-receipt are separate procedures.
    .step-1 = QSM, left menu: 配送/キャンセル/未受取, open return, exchange or non-receipt as it applies
    .step-2 = An exchange runs approval (with return address) → re-shipment
    .step-3 = If nothing is filed yet, the buyer files the right procedure in My Qoo10
# Q-029
qoo10-steps-return-refused = How to refuse a filed return on the screen is in no public source (the API has no method for it).
    .step-1 = Send the letter, which says that the return is refused, and why
    .step-2 = If a return has been filed in QSM, open it under 配送/キャンセル/未受取 and look for the refusal (the steps on the screen are in no public source)
qoo10-steps-not-the-goods =
    .step-1 = Photograph the parcel and what is in it, beside your record of what was sent
    .step-2 = Send the letter, and refund nothing until the goods that were sent are back
qoo10-steps-sellers-wish =
    .step-1 = Send the letter: tell the true reason and ask the buyer to agree
    .step-2 = With consent tell how to send the goods back, at the shop's cost. Without it the order stands
# Q-031
qoo10-steps-unsettled = Where no source settles it, asking Qoo10 is the safe step.
    .step-1 = Before refusing, ask Qoo10's seller support (inquiry in QSM)
    .step-2 = Until then tell the buyer that you are checking and will write back
qoo10-steps-not-taken =
    .step-1 = Photograph the parcel as it came back, and ask Qoo10 (QSM inquiry) how to handle it and who pays the postage
    .step-2 = Ask the buyer with the letter whether it is to be sent again or undone (no answer is no cancellation)
# Q-036
qoo10-steps-asked-again = What to do where the buyer asks again after a refusal. No source says how a second request is handled.
    .step-1 = If the shipment processing of the first refusal is still open, do the real one now and enter the tracking number (it was due on the day of the refusal)
    .step-2 = Send the letter, which repeats the same facts and the same reason
    .step-3 = If a second キャンセル要請 stands in QSM, ask Qoo10's seller support how to handle it
# Q-004
qoo10-steps-automatic = An automatic cancellation needs no approval.
    .step-1 = Nothing to do; just check in QSM the order's state, and that no request is left open
qoo10-steps-cancelled =
    .step-1 = Nothing to do: do not ship, and check in QSM the order's state, and that no request is left open
# Q-009
qoo10-alternative-return = A return after receipt, where the terms shown or the law allow one; they also say who pays the postage
# Q-027
qoo10-alternative-exchange = An exchange for another size or colour, if in stock
# Q-027
qoo10-alternative-coupon = A coupon, never as a condition for withdrawing the request
# Q-022
qoo10-alternative-accept-anyway = Accepting, which is always open
# Q-027
qoo10-alternative-reorder = For a wrong size or address: cancel and order again
# L-JP-034
qoo10-alternative-keep-one = Ask the buyer which of the orders to keep
# Q-032
qoo10-alternative-new-date = A new ship date that is certain, or a substitute if the buyer agrees
# Q-074
qoo10-alternative-resend = If in stock, let the buyer choose between resending (exchange) and refund
# L-JP-040
qoo10-alternative-price-reduction = A partial refund (lower price) for which the buyer keeps the goods, if the buyer wishes
# Q-007
qoo10-alternative-ship-date-early = Next time enter an honest ship date early: then a cancellation becomes a request you can decide on (if made to order, with reason 2, made to order)
# Q-014
qoo10-alternative-fix-label = Before dispatch the shop can correct the label instead (the buyer cannot edit the address in My Qoo10)
# Q-022
qoo10-keep-packing = Photo of the packed goods with date and time, and the picking record
# Q-021
qoo10-keep-handover = Hand-over receipt: date, time, carrier, tracking number
# Q-023
qoo10-keep-production = Photos and work log showing when production began and how far it is
# Q-027
qoo10-keep-request = Screenshot of the request or message with its time and reason
# Q-078
qoo10-keep-terms = Screenshots of the return terms on the product page and the order screen
# Q-074
qoo10-keep-tracking = Tracking history and the carrier inquiry
# Q-079
qoo10-keep-defect = The buyer's photos and your own picking record
# L-JP-039
qoo10-keep-none-left = A record that none is left to send (stock count, the supplier's answer)
# Q-025
qoo10-warning-false-processing = Never process or announce a shipment that has not left: false shipment processing is penalised.
# Q-025
qoo10-warning-marked-shipped = The order is processed as shipped while the parcel is still here. Hand it over today or ask Qoo10: it may count as false shipment processing.
qoo10-warning-marked-shipped-stop = The order is processed as shipped while the parcel is still here, which may count as false shipment processing: stop the shipment and ask Qoo10 at once.
# Q-024
qoo10-warning-made-to-order-same-day = The same-day processing rule and goods still in production do not fit together, and no source resolves it. Never process a shipment that has not left.
qoo10-warning-made-to-order-leaves-later = Without a real shipment processing on the day of the refusal a penalty follows. If the carrier does not take it today accepting is safer. Never process a shipment that has not left.
# Q-032
qoo10-warning-shop-reason = Never ask the buyer to cancel as the buyer's reason: it would be untrue and cost the buyer a trust point.
# L-JP-038
qoo10-warning-damages = Whoever undoes an order alone whose acceptance has arrived may be asked to perform, or for damages.
# Q-032
qoo10-warning-recorded-as-buyer = The reason about to be recorded (the buyer's) is not true. Record it as the shop's (販売店都合).
# Q-033
qoo10-warning-recorded-as-shop = A buyer's cancellation would be recorded as the shop's (a blank API reason does the same). Process it in QSM as 顧客都合.
# Q-077
qoo10-warning-shop-notice = A shop notice "no cancellation after ordering" is no ground by itself and, where the buyer can cancel instantly, cannot block that either.
# Q-007
qoo10-warning-not-processed = Until shipment is processed in QSM the buyer can still cancel instantly on screen (reserved goods excepted). Process it now.
# Q-062
qoo10-warning-refuse-at-door = Do not tell the buyer to refuse the parcel: cost and trust points are unclear.
# Q-079
qoo10-warning-defect-to-maker = Referring the buyer to the maker alone does not discharge the shop.
# Q-020
qoo10-warning-no-special-ground = That the goods are perishable is not one of the three grounds.
# Q-020
qoo10-warning-hygiene-no-ground = That the goods are cosmetics, hygiene goods or underwear is not one of the three grounds.
# Q-007
qoo10-unknown-answer-deadline = The time limit for answering a request, and whether silence accepts it, is in no source.
# Q-029
qoo10-unknown-refusal-path = The click-path for refusing, the selectable reasons and whether a tracking number is mandatory are unknown.
# Q-024
qoo10-unknown-made-to-order-same-day = How the same-day shipment duty applies to made-to-order goods in production is unknown.
# Q-025
qoo10-unknown-penalty-size = The definition of false shipment processing, the size of the penalty and what follows a groundless refusal are unknown.
# Q-036
qoo10-unknown-second-request = What a second request leads to, and whether refusals affect any figure, is unknown.
# Q-053
qoo10-unknown-rate-thresholds = Weekly and quarterly cancel-rate limits, whether 15 % still holds, and how reasons weigh are unknown.
# Q-055
qoo10-unknown-service-points = The service-point scale and the reply deadline for inquiries are unknown.
# Q-006
qoo10-unknown-consent-trigger = Order sheet taken in but no ship date: sources clash. The ship date is followed.
# Q-015
qoo10-unknown-reserved = Whether reserved goods may be refused before they are ready, and whether instant cancel opens once the date passes, is unknown.
# Q-015
qoo10-unknown-clearance = Whether Qoo10 itself excludes clearance goods is unknown.
# Q-012
qoo10-unknown-part-of-order = How partial cancels work is unknown.
# Q-091
qoo10-unknown-digital = Whether special rules exist for e-tickets and digital goods, and how the delay stages apply to them, is unknown.
# Q-106
qoo10-unknown-refund-days = Refund days per payment method, and whether coupons and Q points come back, are unknown. Promise no number of days.
# Q-062
qoo10-unknown-delivery-refused = Who pays the postage there and back of a parcel refused or returned after long absence, and which trust-point line applies, is unknown.
# Q-073
qoo10-unknown-unreachable = Who pays for a parcel returned after long absence is unknown.
# Q-096
qoo10-unknown-commission-after-return = What happens to commission and shipping on a return after settlement is unknown.
# Q-099
qoo10-unknown-mega-wari-return = When the Mega-wari share taken in advance comes back on a cancelled order is unknown.
# Q-100
qoo10-unknown-mega-po-share = What happens to the Mega-po share on a cancelled order is unknown. Points are credited 8 days after delivery, so none arise before (2023 wording).
# Q-075
qoo10-unknown-non-receipt-window = The filing window for non-receipt is unknown.
# Q-020
qoo10-unknown-rules-since-2024 = Changes since August 2024 could not be checked. Check the QSM help before a costly decision.

# Q-007
qoo10-prevention-ship-date = Enter a ship date that you can keep as soon as an order is in: with none, or once it has passed, the buyer can cancel at once.
# Q-046
qoo10-prevention-desired-date = Offer a desired delivery date (お届け希望日), and go over the ship-by dates around long holidays.
