## cancellation.rs

# A-001
amazon-cancel-pending-button = While an order is pending or just placed, Amazon cancels it by itself; no request reaches the seller.
    .headline = The order is pending and the buyer's own click cancels it. There is nothing to accept or refuse.
# A-017
amazon-cancel-pending = While an order is pending, payment is being checked: never ship, even if asked; send the buyer to Amazon customer service.
    .headline = The order is pending: neither ship nor cancel. Point the buyer to Amazon customer service.
# A-001
amazon-cancel-self-cancel = Right after ordering the buyer cancels alone (5 minutes in Japan, 30 elsewhere; in the US 30 minutes to 72 hours as the seller has set).
    .headline = The buyer is still inside the self-cancel window: Amazon cancels the order by itself.
# A-023
amazon-cancel-lapsed = An order without shipment confirmation is cancelled 7 business days after its ship-by date and counts in the cancellation rate (a notice also says 7 days).
    .headline = Seven business days past the ship-by date without confirmation: Amazon cancels the order by itself, and it counts in the cancellation rate.
# A-023
amazon-cancel-lapsed-request =
    .headline = Seven business days past the ship-by date: Amazon cancels the order by itself. If it still stands as unshipped, accept the request at once with the reason Buyer canceled; accepted first, it does not count in the cancellation rate.
# A-011
amazon-cancel-label-created = The US help text says to tell the buyer that an order with a label created cannot be cancelled at that stage, and to point to a return.
    .headline = The shipping label is created, so you may refuse. If the label can still be voided, accepting costs less than a return.
# A-020
amazon-cancel-part-of-order = To drop part of an order, confirm what ships and refund the rest with the buyer's reason (UK help; elsewhere by analogy).
    .headline = Accepting is the safe course: confirm what ships and refund the item that is no longer wanted.
# A-005
amazon-cancel-request = An official request from the order page is carried out before shipment with the reason "Buyer canceled" and stays out of the cancellation rate. No official page found says that it must be accepted.
    .headline = Accepting is the safe course: it is an official request, so cancelling before shipment costs no metric.
# A-025
amazon-cancel-wrong-address = Asked to ship elsewhere: have the buyer request the cancellation and order again. Ship only to the address in the order.
# A-008
amazon-cancel-wrong-address-elsewhere = A message is no official request. The only official page on a wrong address found is the US one.
# A-023
amazon-cancel-seller-late-packed = A packed order that is past its ship-by date can be shipped late until Amazon cancels it: confirmed late it counts in the late shipment rate, cancelled in the cancellation rate.
    .headline = The goods are packed: why is the order to be called off? If shipping was only forgotten, it can still be shipped late with the buyer's agreement; otherwise cancel with the true reason at once.
# A-019
amazon-cancel-seller-not-accepted = An order whose acceptance has not reached the buyer is cancelled by the seller with the true reason, and the buyer is told. Asking the buyer to file the request is forbidden.
    .headline = This is your own cancellation. While no acceptance has reached the buyer you may do it, with the true reason; once one has, ask for agreement first. Asking the buyer to request it is forbidden.
# A-019
amazon-cancel-seller-accepted = Amazon's procedure lets the seller cancel; whether an accepted order may be undone for a price error, or because the seller no longer wants to sell, is for the law of the buyer's country and not settled by the sources.
    .headline = This is your own cancellation. As you accepted the order the buyer may insist on it or claim damages; asking for agreement first is the safe course.
    .then = No source lets an accepted order be undone without the buyer's agreement; without it, delivering as accepted is the safe course.
# A-014
amazon-cancel-confirmed-by-mistake = An order confirmed by mistake cannot be cancelled any more: do not ship, refund it.
# A-014
amazon-cancel-confirmed-by-mistake-elsewhere = After confirmation nothing can be cancelled. The Japanese help says not to ship and to refund; taken as the same elsewhere.
# A-012
amazon-shipped-unconfirmed = Handed over but not confirmed: confirm the shipment, then ask the buyer to refuse delivery or to start a return (Japan).
    .then = The parcel has left, so the cancellation may be refused. Confirm the shipment first, then offer refusal on delivery or a return.
# A-013
amazon-shipped-unconfirmed-cancel-when-back = Sent but never confirmed: after the return arrives the order may simply be cancelled, since the buyer was not charged (UK, Canada).
    .then = The parcel has left, so refuse for now. Once it is back the order can be cancelled instead of refunded.
# A-016
amazon-shipped-unconfirmed-elsewhere = For a parcel sent but not confirmed the Japanese and the UK/Canadian pages differ; no page for this marketplace was found.
    .then = The parcel has left, so the cancellation may be refused. Confirm the shipment and point to a return.
amazon-shipped-made-to-order =
    .then = It has left, so the cancellation may be refused. Goods made to order or personalised are not returnable for the buyer's own reasons either.
# A-031
amazon-shipped-seller-fault = A return caused by the seller is accepted on at least Amazon's own terms, postage included.
    .then = It has left, so it is no cancellation. The cause is the seller's: handle it by return and refund, or replacement.
# A-022
amazon-shipped-seller-wants-out = Stopped after shipment confirmation it is a refund, not a cancellation, and stays out of the cancellation rate.
    .then = After dispatch nothing can be cancelled. To pull out, recall the parcel and refund.
    .then-2 = You may refund from Manage Orders at your own decision; the refund administration fee applies.
amazon-shipped-seller-own-wish =
    .then = After dispatch nothing can be cancelled. The contract stands: to pull out you need the buyer's agreement.
    .then-2 = No refund is owed. Only with the buyer's agreement are the goods taken back and paid for; the refund administration fee applies.
# A-077
amazon-shipped-wrong-address = Where the buyer gave a wrong address and it has shipped, how to solve it is the seller's choice: recall, ask the occupant, refund or not, partial refund less own postage.
    .headline = You may refuse: it went to the address in the order. Recall, re-order or a partial refund is your choice.
# A-016
amazon-shipped-wrong-address-elsewhere = After dispatch, tell the buyer that it is on its way and invite a return. The only official page on wrong addresses is the US one.
    .then = The cancellation as such may be refused: it went to the address in the order. Agree with the buyer what happens when it comes back.
    .then-2 = Whether postage may be deducted once it is back is on no page for this marketplace. Tell the buyer before deducting anything.
by-message = A message alone is no official request. Point the buyer to the request button on the order page (cancelling on the message counts against your rate).
by-message-says = A request made only by message is unofficial: cancelling on it counts in the cancellation rate, even with the reason "Buyer canceled". Answer with the path to the request button.
wrong-address = The address cannot be changed. Ask the buyer to request the cancellation and to order again with the right address.
seller-cancels = This is your own cancellation: do it at once with the true reason. Asking the buyer to request it is forbidden.
seller-cancels-says = An order that cannot be supplied is cancelled by the seller with the true reason, and the buyer is told. Asking the buyer to file the request is forbidden.
reason-says = The reason chosen on the cancel screen is told to the buyer: No Inventory, Buyer Canceled, Pricing Error, Shipping Address Undeliverable, Customer Exchange or General Adjustment, whichever is true.
confirmed-by-mistake = Shipment is confirmed, so it cannot be cancelled. Do not ship; refund it.
confirmed-by-mistake-then = A refund is due (unless the buyer still wants the goods and you ship them).
shipped = Shipment is confirmed, so the cancellation may be refused. The way to a return has to stay open.
shipped-says = After confirmation there is no cancel button any more: tell the buyer that it is on its way and invite a return after receipt.
return-open = A return after receipt, within Amazon's return window, cannot be refused.
fault-then = The return cannot be refused: full refund including postage, or a replacement if you have one and the buyer prefers it.
# A-101
amazon-duty-reply = Answer the buyer within 24 hours; automatic replies do not count. If it is not solved yet, answer with the date of your next answer.
    .limit = Within 24 hours of the message, weekends and holidays included
    .if-missed = It is recorded as a late response; past 48 hours an A-to-z claim is easily granted.
# A-101
amazon-duty-reply-elsewhere = The pages asking for an answer within 24 hours are the US and Japanese ones; keep to it elsewhere too.
    .limit = Within 24 hours of the message, weekends and holidays included
# A-101
amazon-duty-reply-button = Tell the buyer within 24 hours why it is too late (dispatch date, tracking) and how to return it.
    .limit = Within 24 hours of the request
# A-007
amazon-duty-cancel-after-ship-date =
    .limit = At once (the ship-by date has passed)
# A-007
amazon-duty-cancel-before-ship = Carry out the cancellation before anything ships.
    .limit = Before shipping, at the latest by the ship-by date
    .if-missed = Once shipment is confirmed it can only be refunded, with the refund administration fee.
# A-008
amazon-duty-hold = You may hold the parcel until the ship-by date while the official request comes in; otherwise ship as planned.
    .limit = Until the ship-by date
    .if-missed = Shipped after the ship-by date it counts as late; not shipped, the order is cancelled 7 business days later.
# A-008
amazon-duty-hold-month-old = More than 30 days have passed since the order. Unless you named a later ship date or sent a delay notice, the US mail-order rule counts it as cancelled and everything is to be paid back unasked: do not ship it.
# A-008
amazon-duty-hold-withdrawn = Hold the parcel while the official request comes in: in the buyer's law the message itself may validly undo the order. If none comes by then, ask Amazon; cancelling is the safe course even if it counts.
    .limit = Until the ship-by date
    .if-missed = Shipped after the ship-by date it counts as late; not shipped, the order is cancelled 7 business days later.
# A-023
amazon-duty-hold-over = The ship-by date is over: the official request can be awaited only until the automatic cancellation, 7 business days after that date. If none comes by then, cancel (counts in the cancellation rate), or ship once you are sure that the buyer has no right to undo the order (counts as late).
    .limit = before the automatic cancellation (7 days after the ship-by date at the earliest)
# A-019
amazon-duty-seller-cancel-own-wish = Once you have decided to call it off, cancel at once and tell the buyer.
# A-019
amazon-duty-seller-cancel = Cancel as soon as you know that it cannot be supplied, and tell the buyer.
    .limit = At once
    .if-missed = Left alone it is cancelled 7 business days after the ship-by date, which counts in the cancellation rate.
# A-012
amazon-duty-confirm-shipment = Confirm the shipment first.
    .limit = At once
    .if-missed = Without confirmation the order runs into late shipment and automatic cancellation.
# A-014
amazon-duty-refund-confirmed-by-mistake = Do not ship; refund it from Manage Orders.
    .limit = At once
# A-031
amazon-duty-refund-policy = Tell the buyer where to send it and who pays the postage, and refund under Amazon's return policy when the goods are back.
    .limit = Against the goods
    .if-missed = The buyer may file an A-to-z claim.
# A-023
amazon-clock-auto-cancel-japan = Unconfirmed 7 business days after the ship-by date the order is cancelled automatically and counts in the cancellation rate.
# A-023
amazon-clock-auto-cancel = Unconfirmed 7 business days after the ship-by date the order is cancelled automatically (counted Monday to Friday: the earliest day).
# A-023
amazon-clock-auto-cancel-seven-days = A notice also says 7 days: act before the seventh calendar day to be safe.
# A-028
amazon-clock-late-shipment = Shipment confirmed after the ship-by date counts in the late shipment rate.
# A-001
amazon-window-self-cancel-japan = The buyer cancels alone for 5 minutes after ordering (articles that say 30 minutes are wrong for Japan).
# A-002
amazon-window-self-cancel = The buyer cancels alone for 30 minutes after ordering.
# A-003
amazon-window-self-cancel-us = The buyer cancels alone for 30 minutes to 72 hours after ordering, as set in your shipping settings.
# A-007
amazon-steps-cancel = How to cancel on an official request (screens of 2022).
    .step-1 = Seller Central → Manage Orders, open the order
    .step-2 = Cancel order (offered on unshipped orders only)
    .step-3 = Reason: Buyer canceled
    .step-4 = Both sides get a confirmation e-mail
# A-020
amazon-steps-part-of-order = How to drop part of an order (UK help).
    .step-1 = Confirm the items that ship
    .step-2 = Refund the item that is not wanted with the reason CustomerCancel
# A-008
amazon-steps-redirect-japan = How to turn an informal request into an official one.
    .step-1 = Do not press Cancel order yet
    .step-2 = Point the buyer to アカウントサービス → 注文履歴 → キャンセルをリクエスト (account → order history → request cancellation)
    .step-3 = When the banner and e-mail arrive in Manage Orders, cancel with the reason Buyer canceled
# A-008
amazon-steps-redirect = How to turn an informal request into an official one.
    .step-1 = Do not press Cancel order yet
    .step-2 = Point the buyer to Your Orders → Request cancellation
    .step-3 = When the banner and e-mail arrive in Manage Orders, cancel with the reason Buyer canceled
    .step-4 = If the buyer does not react, a critical message may be sent
# A-008
amazon-steps-hold-withdrawn =
    .step-1 = Hold the parcel; if no request has come by the ship-by date, cancel, even if it counts in the cancellation rate
# A-015
amazon-steps-not-charged = Before shipment is confirmed the buyer is not charged.
    .step-1 = Shipment is not confirmed and nothing was charged, so there is nothing to refund
# A-019
amazon-duty-seller-agreement = Before cancelling, tell the buyer the true reason and ask for agreement. Without it, delivering as accepted is the safe course.
    .limit = At once
    .if-missed = Cancelled without agreement, the buyer may insist on the order or claim damages.
amazon-steps-seller-agreement =
    .step-1 = Before cancelling, tell the buyer the true reason and ask for agreement (never for a cancellation request)
# A-007
amazon-steps-lapsed-request =
    .step-1 = Open Manage Orders: if the order still stands as unshipped, cancel it with the reason Buyer canceled; if it is cancelled already, there is nothing to do
# A-017
amazon-steps-pending = What to do while an order is pending.
    .step-1 = Do nothing, and do not ship
    .step-2 = Point the buyer to Amazon customer service
# A-019
amazon-steps-seller-cancels = How to cancel for your own reason.
    .step-1 = Manage Orders → Cancel order
    .step-2 = Choose the true reason (never Buyer canceled)
amazon-steps-reason-out-of-stock =
    .step-1 = Reason: No Inventory
amazon-steps-reason-price-error =
    .step-1 = Reason: Pricing Error
amazon-steps-reason-address =
    .step-1 = If the address cannot be delivered to: reason Shipping Address Undeliverable
amazon-steps-reason-other =
    .step-1 = If none of the named reasons is true: General Adjustment, and tell the buyer the true cause
# A-019
amazon-steps-seller-cancels-tell = A cancellation of your own is told to the buyer.
    .step-1 = Tell the buyer: apology, and that nothing is charged
# A-058
amazon-steps-refund-reason-shop = The refund's reason has to be the true one.
    .step-1 = As the refund's reason choose the one that is true of your side (wrong item, defect or damage, misdescription …); the form's own words could not be read
# A-056
amazon-steps-refund-reason-buyer = The refund's reason has to be the true one.
    .step-1 = As the refund's reason choose the buyer's return, not a seller-fault reason (the exact wording of the form could not be checked)
# A-016
amazon-steps-shipped = What to do when the parcel has left.
    .step-1 = Send the message on this page: dispatch date, tracking, how to return
    .step-2 = You may ask the carrier for a recall
amazon-steps-shipped-on-condition =
    .step-1 = Find out what is still open in the answer above; until then the message on this page says only that you are looking into it
    .step-2 = Then tell the buyer the dispatch date, the tracking and how to return it, within 24 hours of the request
# A-012
amazon-steps-confirm-first = An order sent before shipment was confirmed: in Japan it is confirmed, then handled as a return.
    .step-1 = If shipment is not confirmed yet, confirm it first
# A-013
amazon-steps-cancel-when-back = An order sent before shipment was confirmed: in the UK and Canada it may be cancelled once the goods are back.
    .step-1 = Once the goods are back, cancel the order instead of refunding (the buyer has not been charged)
# A-022
amazon-steps-seller-wants-out = What to do when the seller wants out after dispatch.
    .step-1 = Cancel order is closed: explain it to the buyer and get the buyer's consent
    .step-2 = If you refund, do it in Manage Orders → Refund
# A-001
amazon-steps-automatic = An automatic cancellation needs nothing from you.
    .step-1 = Nothing to do; just check the order in Manage Orders
# A-014
amazon-steps-refund-confirmed = What to do when shipment was confirmed by mistake.
    .step-1 = Do not ship
    .step-2 = Manage Orders → Refund, in full
    .step-3 = Tell the buyer that it will not be sent and is refunded
# A-101
amazon-steps-unsettled = What to do where no source settles it.
    .step-1 = Before refusing, ask Seller Support
    .step-2 = Until then tell the buyer that you are checking; that counts as an answer
# A-012
amazon-alternative-refuse-delivery = The buyer refuses the parcel on delivery (offered by the Japanese help)
# A-016
amazon-alternative-return = A return after receipt, through the return centre
# A-077
amazon-alternative-recall = A recall by the carrier, once the cost is known
# A-011
amazon-alternative-void-label = Void the label and accept the cancellation
# A-025
amazon-alternative-reorder = A new order with the right details
# A-019
amazon-alternative-other-stock = Other stock, or a later date the buyer agrees to
# A-023
amazon-alternative-ship-late = If it was only forgotten: agree a later date with the buyer, ship and confirm before Amazon cancels by itself. It then counts as a late shipment, not as a cancellation
# A-003
amazon-alternative-widen-self-cancel = Next time: a longer buyer auto-cancellation window (30 minutes to 72 hours) in your shipping settings
# A-006
amazon-keep-request = The banner and e-mail of the request (before 2022 a message with the subject "Order cancellation request…" was the sign)
# A-008
amazon-keep-message = The buyer's message and your answer with the path
# A-089
amazon-keep-dispatch = Shipment records for 6 months: tracking, date, and that the address is the order's
# A-077
amazon-keep-serial = Serial number and photos of expensive goods, against swaps
# A-009
amazon-warning-contact-form = If you cancel on the message it counts in the cancellation rate, even with the reason "Buyer canceled".
# A-019
amazon-warning-ask-buyer-to-cancel = Asking the buyer to file a cancellation request for your stock-out or price error is forbidden.
# A-009
amazon-warning-stock-is-there = The item is in stock: neither choose No Inventory nor tell the buyer so. Choose the true reason.
amazon-warning-recorded-as-buyer = "Buyer canceled" without the buyer's request damages the metric as well: choose the true reason.
# A-007
amazon-warning-recorded-as-shop = Recorded as the seller's reason it would count. The buyer filed an official request: choose Buyer canceled.
# A-009
amazon-warning-recorded-unofficial = On an order without an official request, "Buyer canceled" does not protect the rate.
# A-017
amazon-warning-pending = Never ship a pending order, even if asked.
# A-089
amazon-warning-other-address = Shipping to another address than the order's makes you liable for chargebacks.
# A-080
amazon-warning-false-dispatch = Never confirm or announce a dispatch that has not happened: the claim file shows the carrier's scans.
# A-008
amazon-warning-legal-withdrawal = In EU and UK law a message can be a valid withdrawal. Ask for the button without denying the right, and hold the parcel.
# L-JP-012
amazon-warning-legal-withdrawal-japan = Japanese law asks for no form: a message alone may validly undo the order (no return terms shown, a minor without a parent's consent, a slip without a confirmation screen, a misleading order screen). Ask for the button without denying the right, and hold the parcel.
# A-011
amazon-warning-label-paid = This rests on a third-party copy of the help text; the current official page could not be seen.
# A-071
amazon-warning-already-refunded = It is refunded already: never refund twice, nor resend on top.
# A-018
amazon-unknown-duty-to-accept = Whether refusing an official request on an unshipped order breaks a rule is on no official page. Refusing mostly leads to a return or claim.
# A-019
amazon-warning-accepted-orders-bind = Once an acceptance (such as the shipment confirmation) went out the buyer may insist on the order or claim damages: ask for agreement first.
# A-019
amazon-unknown-acceptance = No page could be read that says when an order on Amazon counts as accepted (whether on shipment confirmation).
# A-004
amazon-unknown-self-cancel-us = The limits of 30 minutes and 72 hours rest on a single agency article.
# A-003
amazon-unknown-self-cancel-japan = Whether sellers in Japan can change the self-cancel window is unknown.
# A-012
amazon-unknown-shipped-unconfirmed = For a parcel sent before confirmation Japan (confirm, then return) and UK/Canada (cancel when back) say the opposite.
# A-025
amazon-unknown-address-japan = No official Japanese page on a wrong address was found.
# A-102
amazon-unknown-contact-metric = Whether the contact metric still has a threshold or penalty is unknown.
# A-024
amazon-unknown-auto-cancel-tightening = A 2024 article reports 3 business days, without naming the marketplace; it is not applied to Japan or the US.

## claims.rs

# A-086
amazon-claim-granted = A granted claim may be appealed within 30 calendar days; information asked for during the appeal is due in 72 hours.
    .headline = The claim was granted; you may appeal within 30 days.
# A-086
amazon-claim-granted-elsewhere = That a granted claim may be appealed within 30 calendar days is said by a US page; this country's period is not confirmed.
    .headline = The claim was granted. If you appeal, do it within 30 days to be safe (the period is the US one).
# A-086
amazon-claim-granted-late-elsewhere =
    .headline = The claim was granted, and the 30 days that the US has for an appeal are over; ask Amazon whether one is still open here.
# A-086
amazon-claim-granted-late = Appeals are open for 30 calendar days after the decision.
    .headline = The claim was granted and the 30 days to appeal are over.
# A-087
amazon-claim-decided = A claim that was denied or withdrawn costs nothing and does not touch the order defect rate.
    .headline = The claim was denied or closed: nothing is owed on it. The buyer's legal rights are another matter.
# A-087
amazon-claim-paid-by-amazon = Where Amazon decides for the buyer the refund is debited; a granted claim may be appealed within 30 calendar days.
    .headline = Amazon has refunded the buyer, so take the claim as granted. Do not refund again; you may appeal within 30 days.
# A-088
amazon-claim-chargeback = A chargeback is refunded or represented within 7 calendar days of the e-mail; service chargebacks are the seller's, payment fraud is Amazon's.
    .headline = A chargeback: within 7 days either refund it or answer with evidence.
# A-088
amazon-claim-chargeback-elsewhere = That a chargeback is refunded or represented within 7 calendar days of the e-mail is said by US and Dutch pages; this country's period is not confirmed.
    .headline = A chargeback: refund it or answer with evidence, within 7 days to be safe (the period is that of the US and others).
# A-088
amazon-claim-chargeback-refunded =
    .headline = A chargeback, but it is refunded already: do not refund again; within 7 days represent it with the record of the refund.
# A-088
amazon-claim-chargeback-late =
    .headline = A chargeback, and the 7 days to refund it or to answer are over: the amount is debited from you. Do not refund on top.
# A-088
amazon-claim-chargeback-late-elsewhere =
    .headline = A chargeback, and the 7 days that pages of the US and others give to answer are over. Ask Amazon whether it can still be answered; do not refund on top.
claim-protected-headline = Do not refund it yourself: the label is claims-protected, so Amazon pays this claim. Answer its information request within 48 hours with label and tracking.
claim-protected-says = With a protected label and an on-time first scan Amazon bears the refund of a claim for non-receipt, without effect on the order defect rate; a refund of your own during the claim is neither reimbursed nor left out.
claim-coming-back = Amazon decides: where tracking shows the parcel on its way back, the claim is refunded automatically, without effect on the order defect rate. Do not refund it yourself; answer an information request within 48 hours with the tracking.
claim-coming-back-says = A claim on a parcel that tracking shows refused or undeliverable and on its way back is refunded in full automatically, without effect on the order defect rate (US, Canada); a full refund of your own during the claim counts.
claim-open = An A-to-z claim is open. Answer Amazon's information request within 48 hours, with evidence.
claim-fault = An A-to-z claim is open. Answer Amazon's information request within 48 hours, with evidence. Whatever becomes of the claim, the fault of the goods remains yours to put right.
claim-goods-back = An A-to-z claim is open, but the goods are back as they were sent, so the refund is due: make it, and answer with the record of it.
claim-lost = An A-to-z claim is open. Answer Amazon's information request within 48 hours, with evidence. Whatever becomes of the claim, a lost parcel remains yours to answer for.
claim-fault-then = Whatever becomes of the claim, the fault of the goods remains yours to put right (repair, replacement or refund).
claim-goods-back-then = The goods are back as they were sent, so the refund is due.
claim-lost-then = Whatever becomes of the claim, a lost parcel is yours to send again or to refund.
claim-refunded = It is refunded already. Do not refund again; answer the claim within 48 hours with the record of the refund.
claim-refunded-says = A claim on a refunded order is answered with the record of the refund, its day and sum. A refund during a claim may count in the order defect rate and is not reimbursed by Amazon.
claim-open-says = Unless Amazon's information request is answered within 48 hours the buyer wins and the order defect rate is hit. A full refund while the claim is open closes it but counts too.
# A-085
amazon-duty-claim-answer = Answer Amazon's request with the evidence that fits the complaint (tracking, dispatch date, photographs of the goods, messages).
    .limit = Within 48 hours (a newer page gives 72 for requests during an appeal; plan with 48)
    .if-missed = The buyer wins and the order defect rate is hit. Answer at once even when they are over; a granted claim may be appealed within 30 days.
# A-085
amazon-duty-claim-answer-refunded = Answer Amazon's request with the record of the refund, its day and sum.
# A-085
amazon-duty-claim-answer-covered = When Amazon asks for information, answer with the label, the first scan and the tracking.
    .limit = Within 48 hours
    .if-missed = The buyer wins and the order defect rate is hit.
# A-086
amazon-duty-appeal-paid = Appeal with new evidence.
    .limit = Within 30 calendar days of the decision
    .if-missed = The decision stands.
# A-086
amazon-duty-appeal = Appeal with new evidence.
    .limit = Within 30 calendar days of the decision
    .if-missed = The decision stands.
# A-088
amazon-duty-chargeback = Refund it, or represent it with proof of dispatch and delivery.
    .limit = Within 7 calendar days of the e-mail
    .if-missed = The amount is debited.
# A-088
amazon-duty-chargeback-refunded = Represent it with the record of the refund, its day and sum.
# A-086
amazon-unknown-appeal-period = The 30 days for an appeal, and the 72 hours for answers during one, are on US pages; this country's are not confirmed, so act early.
# A-088
amazon-unknown-chargeback-period = The 7 days for a chargeback are on US and Dutch pages; see Amazon's notice for this country's.
# A-085
amazon-steps-claim-refunded =
    .step-1 = Represent to Amazon with the record of the refund, its day and sum
    .step-2 = Do not refund again; submit the record of the refund, its day and sum
# A-085
amazon-steps-claim = How to answer an A-to-z claim.
    .step-1 = Performance → A-to-z Guarantee claims, open the claim
    .step-2 = Represent to Amazon with what fits the complaint: tracking, signature, photographs of the goods, messages
    .step-3 = If you refund: a full refund during the claim still counts in the ODR
# A-072
amazon-steps-claim-coming-back = What to do when a claim meets a parcel on its way back.
    .step-1 = Check that the tracking shows the way back
    .step-2 = If Amazon asks, answer in A-to-z Guarantee claims with the tracking
    .step-3 = Do not refund it yourself; record the condition when the parcel is back
# A-086
amazon-steps-appeal = How to appeal.
    .step-1 = A-to-z Guarantee claims → Appeal decision
    .step-2 = Send it with evidence that was not there before
# A-088
amazon-steps-chargeback = How to answer a chargeback.
    .step-1 = Performance → Chargeback claims, open the case
    .step-2 = Refund it, or submit proof of dispatch, delivery and messages
amazon-steps-chargeback-late =
    .step-2 = Look up how it was decided and whether the amount was debited
# A-089
amazon-keep-claim = Tracking, signature, product page, messages and address records (6 months)
# A-087
amazon-warning-refund-during-claim = A full refund while the claim is open closes it but counts in the ODR; refund before a claim, not during it.
# A-099
amazon-warning-no-safe-t-beside-a-claim = SAFE-T is not open for an order with an A-to-z claim or chargeback: answer the claim and appeal instead.
# A-103
amazon-warning-withdrawal-pressure = Never press or reward the buyer for withdrawing a claim or feedback.
# A-106
amazon-warning-feedback = A refund does not remove a low rating. Asking for removal or offering a reward is a violation; after solving it you may say once that it can be updated.
# A-107
amazon-window-feedback-japan = The buyer can change feedback for 60 days (Japan).
# A-088
amazon-alternative-fraud = A payment-fraud chargeback is Amazon's: check the reason
# A-085
amazon-unknown-claim-information-hours = Pages give 48 or 72 hours for an information request: keep to the shorter.

## dates.rs

window-open = counted from the day of delivery and the day of the request, the return window is open: correct one of them

## delivery.rs

# A-080
amazon-delivery-delivered-signed = In a claim, proof of delivery means the carrier's confirmation with the customer's signature (US, Canada).
    .headline = With carrier proof signed by the customer you may refuse. Give the scan's date and place and suggest asking the carrier.
# A-080
amazon-delivery-delivered-unsigned = A delivery scan alone is no proof of delivery in a claim (US, Canada).
    .headline = Without a signature a refusal risks losing the claim. Ask the carrier; if it is not found, offering a resend or refund is the safe course.
# A-081
amazon-delivery-delivered-elsewhere = A buyer may also claim where the scan says delivered but nothing is there.
    .headline = Being marked as delivered does not stop a claim for non-receipt. Have the buyer look again and the carrier search, and put it right by a resend or refund.
# A-076
amazon-refused-back = How much may be deducted for a refused or unclaimed parcel is on no official page found.
    .headline = Once the parcel is back, agree on a refund or a resend; state any deduction before you make it.
protected = Do not refund it yourself yet. Under a claims-protected label with a first scan on time, a refund that the buyer asks of Amazon is at Amazon's cost.
protected-says = With a protected label and an on-time first scan Amazon bears the refund for non-receipt; if the seller refunds himself there is no reimbursement.
not-received = A plain no is not open. Check the tracking and let the buyer choose between a resend and a refund.
not-received-says = For an item not received the seller chooses between refund, resend, asking the buyer to wait and a carrier claim. Waiting risks an A-to-z claim.
refused-fault = A full refund is due, without restocking fee or postage. For carrier damage claim from the carrier.
refused-fault-says = Refused for visible carrier damage: restocking 0 %, return postage on the seller (US table; taken as the same elsewhere).
refused-us = Amazon decides: once tracking shows the return, the buyer's claim is refunded automatically and debited to you.
refused-us-says = Tracking that shows the parcel refused or undeliverable and on its way back leads to an automatic full refund on claim, without effect on the order defect rate (US, Canada).
refused-jp = Wait for the parcel; then settle refund or resend. How much postage may be deducted is on no official page.
refused-jp-says = No Japanese page was found on whether outbound and return postage may be deducted after a refused or unclaimed delivery.
refused-elsewhere = Wait for the parcel to come back; no official page settles it for this marketplace.
refused-elsewhere-says = Amazon may deny a claim where the buyer refused delivery and the return has no tracking. No page on the seller's own duty was found.
# A-081
amazon-clock-claim-opens = Three days after the latest estimate, and 48 hours after writing to you, the buyer may file an A-to-z claim.
# A-084
amazon-clock-claim-48-hours = Unanswered for 48 hours after the first contact, a claim is likely to be granted without further review.
# A-081
amazon-window-claim = Claims are open until 90 days after the latest estimated delivery.
# A-056
amazon-steps-fault = What to do about a fault.
    .step-1 = Apologise and give the return address or a label (postage both ways is yours)
    .step-2 = Let the buyer choose a refund, or a replacement where you have one
# A-078
amazon-steps-remedy = What to do when it does not arrive.
    .step-1 = Check the tracking and ask the carrier to trace it
    .step-2 = In stock: let the buyer choose resend or refund, with dates
    .step-3 = Out of stock: explain, and refund once the buyer agrees
    .step-4 = Never do both
# A-080
amazon-steps-remedy-delivered =
    .step-1 = Check the delivery record (time, place, signature or none), tell the buyer, and ask to look around and ask the household
    .step-2 = If it does not turn up, ask the carrier to trace it
    .step-3 = Settle a resend or a refund by what the carrier finds; if that takes long, let the buyer know in between
# A-079
amazon-steps-protected = What to do with a claims-protected label.
    .step-1 = Do not refund it from Manage Orders
    .step-2 = Answer the buyer within 48 hours
    .step-3 = Point the buyer to Your Orders → Problem with order → request refund
# A-079
amazon-steps-protected-open =
    .step-1 = Look whether the label is a claims-protected one and whether the first scan was on time; until then do not refund it yourself
    .step-3 = If both are so, the buyer may ask Amazon for the refund; if not, let the buyer choose resend or refund
# A-085
amazon-steps-protected-claim =
    .step-3 = The claim has been filed already: when Amazon asks, answer under A-to-z Guarantee claims with the label and the tracking
# A-079
amazon-duty-protected-reply = The protection requires answering the buyer within 48 hours.
    .limit = Within 48 hours (aim for 24)
    .if-missed = The protection is lost.
# A-084
amazon-steps-refused = What to do when a parcel is refused, unclaimed or undeliverable.
    .step-1 = Follow the return in the tracking
    .step-2 = Tell the buyer that it is coming back, and ask: resend or refund
    .step-3 = State any deduction before the refund
# A-072
amazon-steps-refused-amazon-decides =
    .step-2 = Tell the buyer within 48 hours that the parcel is coming back and that Amazon handles the refund
    .step-3 = Once it is back, record its condition
amazon-steps-refused-on-condition =
    .step-1 = Find out from the tracking, or from the buyer, why it was not taken; until then the message on this page says only that you are looking into it
    .step-2 = Then tell the buyer, within 48 hours, that the parcel is coming back and who refunds
# A-080
amazon-unknown-signed = In a claim with Amazon the signed proof of delivery stands. Whether it stands in a dispute with the buyer's card issuer (60 days from the first statement) is not in the sources.
    .headline = As somebody signed for it, refund nothing yet: tell the buyer of the record first. Amazon lets you refuse, but the buyer may still dispute the charge with the card issuer.
# A-078
amazon-alternative-resend = A resend, if in stock: the buyer wanted the goods
# A-078
amazon-alternative-refund-agreed = Out of stock: explain, get agreement, then refund
# A-078
amazon-alternative-carrier-claim = A claim against the carrier
# A-076
amazon-alternative-resend-refused = A resend against new postage, agreed beforehand
# A-080
amazon-keep-tracking = Tracking history, signature, result of the carrier's trace
# A-084
amazon-keep-refused = Photos of the returned parcel: unopened, damaged or not
# A-106
amazon-warning-not-by-reflex = Do not refund by reflex: a full refund does not remove a one-star rating. Let the buyer choose first.
# A-106
amazon-warning-not-by-reflex-delivered = Do not refund by reflex: tell the buyer what the delivery record says first, and have the carrier search. A full refund does not remove a one-star rating.
# A-079
amazon-warning-protected = If you refund it yourself, Amazon does not reimburse.
# A-073
amazon-warning-late-ship-claim = Where tracking shows that it was not sent by the ship-by date, the claim is refunded automatically and counts in the ODR.
# A-072
amazon-warning-no-refusal-us = Never write "no refund because you refused": tracking that shows the return leads to an automatic refund (unlike articles that say to wait until asked).
# A-076
amazon-unknown-refused-deduction = Whether postage may be deducted for a refused or unclaimed parcel in Japan is unknown.
# A-075
amazon-unknown-refused-restocking = A copy of a support answer allows a restocking fee on undeliverable parcels, without an amount.
# A-074
amazon-unknown-refused-europe = How refused deliveries are handled in this marketplace is on no official page.
# A-030
amazon-unknown-on-time-delivery = The on-time delivery target (90 % by an agency) is on no official page.
# A-082
amazon-unknown-claim-limit-japan = The Japanese claim conditions (3 days after the estimate, 48 hours, up to 300,000 JPY) are secondary.

## fees.rs

titles-referral-fee-charged = Referral fee
titles-referral-fee-returned = Referral fee returned, before the administration fee
titles-refund-administration-fee = Refund administration fee
titles-closing-fee-kept = Closing fee kept
titles-fulfilment-fee-kept = FBA fulfilment fee kept
titles-returns-processing-fee = FBA returns processing fee
titles-restocking-fee = Deduction from the refund
titles-points-returned = Amazon Points returned
titles-account-debit = Debited from your account
no-amounts = No amounts were given
as-given = As given: { $amount }
not-charged = Before the shipment is confirmed the buyer is not charged and no fee arises (inferred: A-015, A-122)
refund-given = As given: { $amount }
refund-least = ; down to { $amount } with the deduction
uk-postage = ; on a change of mind the part above standard delivery, and later than 14 days after receipt all outbound postage, may be kept (A-055, L-UK-004)
debit-working = Refund { $refund } − referral fee returned { $credit } + administration fee { $fee } (A-121)
debit-working-closing = Refund { $refund } − referral fee returned { $credit } − closing fee returned { $closing } + administration fee { $fee } (A-118, A-121)
perhaps-cancelled = ; 0 is possible while the shipment has not been confirmed (A-013, A-122)
cancelled-when-back-words = A parcel whose shipment was never confirmed can be cancelled when it is back: nothing charged, no fee (A-013)
points-returned = A cancelled order creates no points (A-127)
fba-fee-in-part = Of an FBA order only a part comes back (A-123)
closing-fee-kept =
    .amazon-us = Books, music and video: returned on a full refund, kept on a partial one (A-118), with the individual plan's 0.99 per item (A-120); of other goods no source says
closing-fee-media = Books, music and video: returned on a full refund, kept on a partial one (A-118); of other goods no source says
closing-fee-unconfirmed = Whether it comes back on a refund is not confirmed by any source here (A-118, A-131)
replaced-or-refunded = 0 where it is replaced, { $most } where it is refunded instead (A-058)
stock-untold = ; whether there is stock was not said
postage-once-more = Postage of { $amount } once more
covered = Where Amazon refunds on the claim, nothing is the seller's to pay; a refund of your own is not reimbursed. One seller reports a covered order debited all the same (A-079)
at-stake = 0 if you win, { $most } if you lose; whether a claim's debit bears the administration fee is not confirmed by any source (A-087, A-121)
points-in-proportion = The { $amount } points granted come back in proportion to the refund (1 point = 1 yen, A-127)
goods = Goods { $amount }
shipping = {" "}+ shipping { $amount }
gift-wrap = {" "}+ gift wrap { $amount }
tax = {" "}+ tax { $amount }
discounts = {" "}− discounts { $amount }

## deduction.rs

none-not-told = Goods { $goods } × { $percent } % = { $most }: no deduction, as the buyer was not told of the right to withdraw (L-EU-009, L-UK-005)
none = Goods { $goods } × { $percent } % = { $most }: no deduction (A-045, A-060, A-061, D-29)
us = Goods { $goods } × at most { $percent } % = { $most }, shipping left out (A-060, A-061, A-062); 20 % or more needs a photo and a grade (A-064)
us-open = No source confirms how much may be deducted (A-063)
jp = Goods { $goods } × at most { $percent } % = { $most }; the 50 % is an agency's word, the official table was not found (A-045, A-046). Write to the buyer first (A-065)
no-price = No price was entered; at most { $percent } % of the goods may be kept, shipping left out (A-045, A-060, A-061, A-062)
no-price-none = No deduction (A-060, A-061, D-29)
other = No source gives a share for this marketplace; write to the buyer before the refund (A-065)

## line.rs

no-rate = The referral rate is not known: enter it (for example 15 %), or one of the fee categories
no-charge = The referral fee is not known
points = Less { $points } in points (A-127):{" "}
no-rate-cap = The referral rate is not known: { $share } % of the referral fee, at most { $cap } per line ({ $fact })
no-fee = No source gives this marketplace's refund administration fee (A-115)
media-exempt = No administration fee on books, music and video (A-118)
media-unknown = Whether books, music and video bear the fee here is not confirmed by any source (A-118); for other goods { $usual }
media-part-unknown = What a partial refund of books, music or video brings back here is not confirmed by any source (A-118)
nothing = Nothing is refunded on this line
full = { $steps }; × { $share } % = { $raw }; cap { $cap } ({ $fact })
partial = { $steps }; partial refund { $part } ÷ { $whole }: { $fee } → { $credit }; × { $share } % = { $low }, or { $raw } if taken of the whole referral fee; cap { $cap } ({ $fact }; A-119 can be read both ways)
credit = All of { $fee }; less the administration fee of { $low }, { $net } comes back (A-121)
credit-all = All of { $fee } (A-118)
credit-plain = All of { $fee }, less whatever the administration fee is
credit-part = { $fee } × { $part } ÷ { $whole } = { $credit }; the other { $kept } stays charged ({ $fact })
at-least = ; at least { $floor }
above-bands = No source gives the rate at this price ({ $fact }): enter the referral fee rate

## postage.rs

fulfilment-fee-kept = The fulfilment fee (given as outbound postage, { $amount }) is not returned on a refund (A-123)
fulfilment-fee-untold = The fulfilment fee is not returned on a refund (A-123): enter it as outbound postage
postage-jp = Returned clothing, shoes and bags bear a fee equal to the fulfilment fee; none was found for other categories (A-124)
postage-us = Clothing and shoes: every returned unit; other goods: only units above the category's return rate; none below 25 units shipped a month. The amount is in no source (A-125)
jp-prime = The table for Seller Fulfilled Prime: the buyer for a change of mind, the seller otherwise (A-057)
return-payer-jp = Who pays is not confirmed for ordinary seller-fulfilled orders; only the table for Seller Fulfilled Prime is known (A-057)
return-payer-jp-fault = The seller's fault, so the seller bears it (L-JP-042, D-29)
return-payer-us = The seller's fault: the seller; a change of mind: deductible from the buyer (A-058), never for fashion (A-059)
de = By the table of reasons (A-056); clothing, shoes and bags, and goods over 40 EUR within 14 days, are at the seller's cost (A-054)
uk = By the table of reasons (A-056); fashion is at the seller's cost (D-26)
eu = By the table of reasons (A-056)
payer-perhaps-not-told = The buyer's if told to bear it, else the seller's (L-EU-008, L-UK-005)
payer-not-told = The buyer was not told to bear the return postage, so the seller does (L-EU-008, L-UK-005)
nowhere = No source says who pays on this marketplace

## figures.rs

# A-021
amazon-metric-seller-cancellation = A seller's own cancellation counts in the cancellation rate (under 2.5 % over 7 days).
# A-023
amazon-metric-lapsed-request =
    .unknown = Cancelled by Amazon it counts in the cancellation rate; accepted on the request before that, it does not.
amazon-metric-lapsed = The automatic cancellation counts in the cancellation rate instead of the late shipment rate.
# A-021
amazon-metric-official-request = Requests made through the account are excluded from the cancellation rate.
    .otherwise = Cancelled on the official request with the reason Buyer canceled, it stays out of the cancellation rate.
# A-008
amazon-metric-by-message = Cancelling on an unofficial request counts in the cancellation rate.
    .otherwise = Redirected, it does not count. Cancelled on the message alone it would count as one defect.
# A-022
amazon-metric-refund-not-cancellation = Only what is stopped before shipment confirmation counts as cancelled.
    .otherwise = A refund after shipment confirmation is not in the cancellation rate.
# A-021
amazon-metric-not-seller-fulfilled = The cancellation rate counts seller-fulfilled orders only.
    .otherwise = FBA orders are outside the seller's cancellation rate.
# A-018
amazon-metric-refusal = An order whose request was refused is not cancelled.
    .unknown = A refused request is no cancelled order; whether the refusal itself is looked at is unknown.
# A-028
amazon-metric-late-shipment = Shipment confirmed after the ship-by date counts in the late shipment rate (under 4 %; no Japanese page seen).
    .otherwise = Inside the ship-by date: not in the late shipment rate.
    .unknown = Shipment confirmed after the ship-by date counts in the late shipment rate.
# A-087
amazon-metric-claim = A granted claim counts in the order defect rate (under 1 % over 60 days).
    .otherwise = A denied or withdrawn claim does not count in the order defect rate.
    .unknown = It depends on the outcome.
# A-087
amazon-metric-claim-open = A claim is open.
    .unknown = It depends on the outcome: granted, or refunded by you during the claim, it counts.
# A-027
amazon-metric-chargeback = A chargeback.
    .unknown = A service chargeback counts, payment fraud does not.
# A-072
amazon-metric-refused = An automatic refund of a refused or undeliverable parcel.
    .otherwise = The automatic refund on tracking does not touch the order defect rate.
# A-072
amazon-metric-claim-coming-back = A claim on a parcel on its way back.
    .otherwise = An automatic refund of a parcel that tracking shows on its way back does not touch the order defect rate.
# A-079
amazon-metric-protected = A claims-protected label.
    .otherwise = Non-receipt under a protected label does not count in the order defect rate.
# A-026
amazon-metric-not-received = The order defect rate counts orders with negative feedback, an A-to-z claim or a service chargeback.
    .unknown = Solved, it does not count; an A-to-z claim or a 1–2 star rating would.

## fulfilled.rs

# A-091
amazon-fba-before-dispatch = Amazon customer service handles FBA orders. The seller cannot cancel them; a request to Seller Support carries no guarantee.
    .headline = An FBA order is not yours to cancel. Point the buyer to Amazon customer service.
amazon-reimbursement-open =
    .headline = Refunded, but the unit never came back: the time to claim reimbursement is now.
amazon-reimbursement-too-early =
    .headline = It is too early to claim. Wait for the unit, or for Amazon's own reimbursement.
amazon-reimbursement-too-late =
    .headline = The time to claim reimbursement is over; only Amazon can still decide.
# A-057
amazon-prime-returns-japan = Prime returns are authorised on Amazon's terms; who pays the postage follows its table of reasons.
    .headline = Amazon decides Prime returns. You refund once the return has arrived.
# A-019
amazon-prime-seller-cancels = What cannot be supplied is cancelled by the seller. How a Prime cancellation counts is known from forum hints only.
    .headline = This is your own cancellation: do it at once with the true reason. Asking the buyer to request it is forbidden.
fba-return = Amazon decides returns and refunds of FBA orders; the seller has no veto.
fba-return-says = With FBA, Amazon decides eligibility, may accept late returns or refund without a return, and debits the seller.
reimbursement-says = Where a refunded unit is not returned, reimbursement is claimed from day 60 to 120 after the refund (US), day 45 to 105 (EU, UK).
prime = With Seller Fulfilled Prime only Amazon decides cancellations, returns and refunds after the order, at your cost.
prime-says = After the order, Amazon customer service has sole discretion. In-policy returns are authorised automatically; the seller refunds on receipt.
prime-unknown = Who decides a Prime cancellation in this marketplace is on no page found. Point the buyer to Amazon customer service; do not refuse.
prime-unknown-says = Pages saying that Amazon alone decides after the order were found for the US and Spain only.
prime-claim = Amazon has refunded and the return is not sound: claim it back within 30 days.
# A-100
amazon-reimbursement-prime-not-returned = Reimbursement for Prime orders in Japan covers abuse, a labelled parcel lost on its way back, and deliveries that the buyer denies. Goods that are never sent back are not named.
    .headline = Amazon has refunded and the goods are not back. Whether that is covered is on no page found; file the claim within 30 days of the refund notice.
# A-098
amazon-reimbursement-prime-not-returned-us = SAFE-T covers refunds that Amazon made, for 30 days from the later of refund and return delivery. Goods that are never sent back are on no page found.
    .headline = Amazon has refunded and the goods are not back. Whether SAFE-T covers that is on no page found; file the claim within 30 days.
# A-094
amazon-steps-reimbursement = What to do when a refunded item does not come back.
    .step-1 = Check the day of the refund, and that the item has not come back
    .step-2 = Claim the reimbursement from Amazon within its period (no source tells on which page)
    .step-3 = The buyer need not be written to
# A-100
amazon-steps-prime-claim = Claiming reimbursement for a Prime order.
    .step-1 = Gather Amazon's refund notice and the tracking of delivery and return
    .step-2 = File the claim within 30 days of the refund notice (where on the screen is not confirmed)
amazon-keep-prime-claim = Amazon's refund notice, the tracking of delivery and return, photos of what came back, if anything
# A-097
amazon-unknown-prime-cancellation = Pages saying that only Amazon handles Prime orders after the order were found for the US and Spain alone. Who decides here is not confirmed.
prime-claim-says = Claims on refunds that Amazon made: within 30 days of the refund notice for Japanese Prime orders (up to 500,000 JPY an item), within 30 days by SAFE-T in the US.
# A-091
amazon-steps-fba = Amazon handles FBA enquiries.
    .step-1 = Point the buyer to Amazon customer service (templates exist in Seller Central)
    .step-2 = Promise neither a refund nor a cancellation
# A-097
amazon-steps-prime = After the order, Amazon handles Prime orders.
    .step-1 = Point the buyer to Amazon customer service
    .step-2 = Refund when the return arrives; claim reimbursement if it is not sound
# A-092
amazon-alternative-seller-support = A request to Seller Support, without guarantee
# A-097
amazon-duty-refund-prime = Refund a Seller Fulfilled Prime return once it has arrived (the earliest day, leaving out weekends only). If Amazon has refunded it, do not refund it again.
    .limit = Within 2 business days of its arrival
# A-097
amazon-duty-refund-prime-japan = Refund a Seller Fulfilled Prime return once it has arrived. The time limit is from pages of the US and Spain; none was found for Japan. If Amazon has refunded it, do not refund it again.
    .limit = Within 2 business days of its arrival (not confirmed for Japan)
# A-093
amazon-duty-removal-order = Create a removal order for the unsellable unit and inspect it.
    .limit = Within 30 days of arrival
    .if-missed = It runs into storage fees and disposal.
# A-093
amazon-duty-removal-order-elsewhere = Create a removal order for the unsellable unit and inspect it.
    .limit = The time limit is on no page found
# A-093
amazon-steps-removal = What to do with unsellable stock.
    .step-1 = Inventory → unfulfillable stock, find the unit
    .step-2 = Create a removal or disposal order
    .step-3 = Inspect it; if Amazon graded it wrongly, claim reimbursement
# A-094
amazon-duty-reimbursement-us = Claim reimbursement for the unit that never came back (mostly paid automatically at day 60).
    .limit = From day 60 to day 120 after the refund
    .if-missed = After that no claim is possible.
# A-095
amazon-duty-reimbursement-europe = Claim reimbursement for the unit that never came back.
    .limit = From day 45 to day 105 after the refund
    .if-missed = After that no claim is possible.
# A-094
amazon-window-reimbursement-us = Reimbursement is claimed from day 60 to 120 after the refund (older pages say 45).
# A-095
amazon-window-reimbursement-europe = Reimbursement is claimed from day 45 to 105 after the refund.
# A-100
amazon-duty-prime-reimbursement = Claim reimbursement (up to 500,000 JPY an item; chargebacks excluded).
    .limit = Within 30 days of the refund notice
    .if-missed = Reimbursement is lost.
# A-097
amazon-duty-prime-refund = Refund once the return has arrived.
    .limit = Within 2 business days of arrival (Spanish page; whether the US four calendar days reach Prime is unknown)
    .if-missed = Amazon refunds at your cost.
# A-093
amazon-keep-fba = Photos, serial number and Amazon's grading of the returned unit
# A-090
amazon-warning-fba-promise = Promise nothing about refund or return on an FBA order: Amazon decides.
# A-097
amazon-unknown-prime-metric = How a seller's Prime cancellation counts is unknown.
# A-097
amazon-unknown-prime-four-days = Whether the US four-day refund limit covers Prime is unknown.
# A-093
amazon-unknown-removal-japan = The time limit for removing unsellable stock in Japan is unknown.
# A-124
amazon-unknown-fba-high-return-japan = Whether Japan has a fee on high return rates outside clothing, shoes and bags was not found.

## labels.rs

value-pending = pending
value-paid = unshipped
value-ship-date-passed = past the ship-by date, unshipped
value-ship-confirmed = shipment confirmed
value-cancel-button = an official cancellation request
value-return-request = a return request in the return centre
value-claim = an A-to-z claim
value-marketplace = Amazon
value-seller = the seller
value-marketplace-decides = Amazon decides

## letters.rs

never-false-dispatch = Never say that the order has left while the parcel is still with you
never-already-cancelled = Never say "already cancelled" on a message alone: only the buyer's button request is official
never-ask-buyer-to-cancel = Never ask the buyer to file the cancellation for your own stock or price error
never-outside-amazon = Never ask for contact outside Amazon: no e-mail, phone number or link
never-marketing = No advertising, coupons or other products
never-feedback = Never ask for feedback or a review to be removed or changed, and offer nothing for it
never-important-mark = Never mark the subject [Important] unless the message is critical
never-withdraw-claim = Never ask the buyer to withdraw a claim or chargeback
never-deny-rights = Never deny the A-to-z Guarantee or a legal right
never-other-address = Never offer to send to an address that is not in the order
never-resend-and-refund = Never promise both a resend and a refund
never-refund-first = Never deduct first and explain later
never-persuade = Never try to talk the buyer out of cancelling or unsubscribing
never-refund-days = Never promise a number of days for the refund

## returns.rs

# A-038
amazon-return-catalogue-error = Where Amazon got the catalogue wrong, close with "Solved a technical issue" and send the buyer to Amazon customer service (Japan).
    .headline = The listing error is Amazon's: close the request and send the buyer to Amazon customer service. Towards the buyer you still answer for goods that are not as described.
# A-067
amazon-return-small-without-address = Where the seller has no valid Japanese return address, Amazon refunds orders up to 1,000 yen including tax and shipping without a return.
    .headline = No Japanese return address and at most 1,000 yen: Amazon refunds without a return.
# A-040
amazon-return-never-sent = A return request without action closes by itself after 50 days (US); the refund follows the goods.
    .headline = No refund until the return arrives. An authorised request that nobody follows up lapses.
# A-031
amazon-return-awaited = Once authorised, the refund follows the goods.
    .headline = The return is authorised. Wait for the goods, then refund.
# A-068
amazon-return-uk-address = International sellers give a UK return address or a prepaid tracked label within 4 calendar days.
    .headline = It cannot be refused. Give a UK address or a prepaid label within 4 calendar days, or the buyer is refunded and keeps the goods.
# A-068
amazon-return-uk-address-authorised = International sellers give a UK return address or a prepaid tracked label within 4 calendar days.
    .headline = It cannot be refused. Give a UK address or a prepaid label within 4 calendar days, or the buyer is refunded and keeps the goods.
# A-037
amazon-return-closed = A closed return request cannot be reopened; the buyer has to file anew (Japan).
    .headline = A closed request cannot be authorised later. To take the return, ask the buyer to file a new request.
# A-031
amazon-return-before-arrival = Most pages count the return window from arrival (one counts it from the estimated delivery date).
    .headline = A return was asked for before arrival, and the window has not ended: it cannot be refused. Let the item arrive and be sent back.
# A-041
amazon-return-before-arrival-outside = Pages differ on whether the return window is counted from receipt, delivery or the estimated delivery date. Only counted from the last can it end before arrival.
    .headline = Accepting is safe: as pages differ on where the window starts, it is not certain that it can have ended before the item arrived. Check the date on the order page.
# A-016
amazon-return-by-message-inside = After dispatch, invite a return. Inside Amazon's return window it has to be accepted.
    .then = It has been delivered: a return, not a cancellation. Point the buyer to the return centre.
amazon-return-by-message-outside =
    .then = It has been delivered: a return, not a cancellation, and Amazon's return window is over.
# A-031
amazon-return-fault-by-message-inside = Damaged, defective, wrong or misdescribed goods are the seller's fault: refund including both postages.
    .then = Not a cancellation but a problem with the goods: offer return with full refund, or a replacement where you have one.
# A-039
amazon-return-fault-by-message-outside = Out of policy the seller may accept or decline, but the buyer may still file a claim and keeps the rights in law.
    .then = Amazon's return window is over, but liability for faulty goods goes on. Check the law before saying no.
# A-031
amazon-return-coming-back = The refund follows the goods. With an Amazon label in the US, Amazon refunds at the carrier's first scan.
    .headline = Wait for the return; refund once it is here.
# A-052
amazon-return-first-scan = Returns with Amazon's prepaid label in the US are refunded by Amazon at the carrier's first scan (compulsory), except where the seller has refunded in part; the amount follows Amazon's policy and may be less for a late return.
    .headline = With Amazon's own label, Amazon refunds at the carrier's first scan. Do not refund a second time; inspect the goods when they come and claim by SAFE-T if they are not sound.
amazon-return-made-to-order-by-message =
    .then = It has been delivered: a return, not a cancellation. Goods made to order or personalised are not returnable for the buyer's own reasons.
# A-047
amazon-return-refund-overdue = Unless you refund within 4 calendar days of the return's arrival, Amazon does it (since 2026-01-26; 2 business days before).
    .headline = More than 4 calendar days since the return arrived: Amazon refunds in full by itself, and SAFE-T is mostly lost.
# A-060
amazon-return-as-sent = Nothing may be deducted from an in-policy return in original condition (US).
    .headline = It came back as it was sent: refund it.
# A-061
amazon-return-as-sent-late = When an item comes back in its original condition after the window, up to 20 % of the item price (without shipping) may be kept (US). Refunding all of it is open too.
    .headline = Refund it. As it was returned after the window, up to 20 % of the item price may be kept. If you do, tell the buyer the amount and the reason before you refund.
# A-062
amazon-return-worse = A return used, damaged or incomplete through the buyer may be refunded in part (US: up to 50 % of the item price; the Japanese percentage is not confirmed).
    .headline = You may refund less. First write to the buyer about condition, ground and amount, and keep photos.
# L-EU-009
amazon-return-worse-not-told = Where the buyer was not told of the right to withdraw, nothing may be deducted, even if the goods were used, damaged or incomplete (Consumer Rights Directive art. 14(2); UK CCR).
    .headline = Nothing may be deducted: the buyer was not told of the right to withdraw, so refund in full even though the goods were used.
# A-058
amazon-return-worse-seller-fault = For a defect, damage, wrong or misdescribed item neither postage may be deducted.
    .headline = The cause was the seller's: refund in full, without a deduction.
# A-064
amazon-return-different = In the US a deduction of 20 % or more needs photo and grading. Up to 100 % for a different item is reported, but the current official row could not be seen.
    .headline = Something else, or an empty box, came back: deduct with evidence. The upper limit is not confirmed.
# A-058
amazon-return-different-seller-fault = For a wrong item neither postage may be deducted.
    .headline = The wrong item that was sent is back: refund in full, both postages included.
# A-040
amazon-return-back-empty = The refund follows the goods.
    .headline = If the goods are not back, the refund waits for them.
# A-071
amazon-return-already-refunded = A refund entered by mistake can be withdrawn within 2 hours; afterwards only the buyer can authorise a recharge (Japan).
    .headline = It is refunded already. Do not refund twice, nor refund and resend.
# A-098
amazon-refunded-goods-not-back = What Amazon has refunded the seller does not refund again; in the US a SAFE-T claim is open for 30 days from the later of return and refund.
    .headline = Amazon has refunded. Do not refund again; wait for the goods, check them when they are back, and see whether the money can be claimed.
# A-098
amazon-return-safe-t = Refunds made by Amazon can be claimed by SAFE-T within 30 days of the later of return and refund (since 2026-02-16; buyer-damaged goods up to 50 %).
    .headline = Amazon refunded first. File a SAFE-T claim within 30 days.
# A-098
amazon-return-safe-t-late = SAFE-T claims are open for 30 days (since 2026-02-16; 60 before).
    .headline = Amazon has refunded and the 30 days for a SAFE-T claim are over.
# A-048
amazon-return-safe-t-lost = A refund that Amazon makes because the 4 calendar days from the return have passed loses SAFE-T, except where the return was lost in transit or its delivery was recorded wrongly (since 2026-01-26). A refund at the first scan keeps it.
    .headline = Amazon refunded after the 4 days to refund were over, so SAFE-T is lost. It is open only where the return was lost in transit or its delivery was recorded wrongly.
# A-099
amazon-return-refunded-by-amazon = SAFE-T limits are known from US sources only.
    .headline = Amazon has refunded. Whether a plain seller-fulfilled order can be claimed back here is on no page found; ask Amazon.
# A-052
amazon-return-refunded-and-sound = With an Amazon label, Amazon refunds at the carrier's first scan (US).
    .headline = Amazon has refunded and the goods are back as sent: nothing is left to do.
custom-return = It is made to order or personalised, so a return for the buyer's own reason may be refused (an error of the shop, damage or a misdescription is another matter).
custom-says = Made-to-order, personalised or engraved goods are not returnable since 2023-02-15 (European announcement). The Handmade help has them accepted only for an error that is not the buyer's, damage or a misdescription (UK, Spain, US); goods with a mere choice of size or colour are not meant, and stay returnable for 30 days.
returnless = A returnless rule was active for this order: the refund is automatic and the buyer keeps the item.
returnless-says = A returnless rule applies to every order placed while it was active, even if deleted since; never to out-of-policy requests.
authorised = It cannot be refused: the return is authorised. Refund once it arrives.
authorised-says = Requests inside Amazon's policy are authorised automatically; sellers must match or exceed that policy.
inside = It is inside Amazon's return window: the return cannot be refused.
inside-says = Whatever the shop's text says, a seller must match or exceed Amazon's return policy; an in-policy return is accepted.
outside = Amazon's return window is over, so the return may be refused. Give the ground and the date in detail.
outside-says = A request outside policy (window passed, not returnable) may be closed with the reason; accepting stays open.
# A-034
amazon-duty-authorise = Answer a manual return request within 24 hours: authorise it, or close it with the reason.
    .limit = Within 24 hours of the request
    .if-missed = An A-to-z claim is easily granted.
# A-035
amazon-duty-authorise-japan = An answer within 24 hours is recommended, not worded as a duty.
    .limit = Within 24 hours (recommended)
# A-047
amazon-duty-refund-us = Refund within 4 calendar days of the return's arrival; a partial refund too.
    .limit = Within 4 calendar days of the return's arrival
    .if-missed = Amazon refunds in full by itself and SAFE-T is mostly lost.
# A-047
amazon-duty-refund-us-before-2026 = For orders up to 2026-01-25: refund within 2 business days of the return's arrival.
    .limit = Within 2 business days of the return's arrival
    .if-missed = Amazon may refund.
# A-049
amazon-duty-refund-europe = Refund within 2 business days of the return's arrival (counted Monday to Friday: the earliest day).
    .limit = Within 2 business days of the return's arrival
    .if-missed = Amazon may refund and charge you.
# A-050
amazon-duty-refused-choice = Ask the buyer whether the parcel that came back is to be sent again or refunded, and do so.
# A-050
amazon-duty-refund-elsewhere-back = The return is here: check its condition and refund it.
amazon-duty-refund-elsewhere = Refund once the return has arrived.
    .limit = No page gives the time limit; promptly
# A-068
amazon-duty-uk-address = Give a UK return address or a prepaid tracked label (sellers abroad).
    .limit = Within 4 calendar days of the request
    .if-missed = The buyer is refunded and keeps the goods.
# A-098
amazon-duty-safe-t = File a SAFE-T claim (one per order, up to 5,000 USD; buyer-damaged goods up to 50 %).
    .limit = Within 30 days of the later of return and refund
    .if-missed = Reimbursement is lost.
# A-098
amazon-duty-safe-t-before-2026 = File a SAFE-T claim.
    .limit = Within 30 days (60 for orders up to 2026-02-15 by older pages; keep to the shorter)
# A-040
amazon-clock-return-lapses = A return request without action for 50 days closes by itself.
# A-052
amazon-clock-first-scan = With an Amazon label, Amazon refunds at the carrier's first scan.
# A-052
amazon-warning-first-scan-paid = Before you refund look for "Prior refund: Applied" on the return: with Amazon's label it has mostly been refunded at the first scan.
# A-206
amazon-warning-first-scan-europe = Before you refund check that Amazon has not: since 2022-09-30 returns with Amazon's prepaid label are refunded at the first scan in Europe too (which marketplaces the announcement does not say).
# A-204
amazon-unknown-made-to-order = No page of this marketplace on returns of made-to-order goods was found (in Europe, the UK and the US they are not returnable).
# A-203
amazon-unknown-made-to-order-sizes = Whether goods made to a mere choice of size or colour are meant differs between pages (the announcement includes made to order, the Handmade help does not). Without personalisation, accepting is the safe course.
# A-047
amazon-clock-silent-refund = If nothing is done, Amazon refunds in full 4 calendar days after arrival.
# A-044
amazon-window-return-japan = Amazon.co.jp's return window is 30 days after arrival (secondary source); sellers must match it.
# A-041
amazon-window-return-us = Most items are returnable for 30 days (pages count from receipt or from the estimated delivery).
# A-070
amazon-window-return-electronics = Electronics and similar groups: 14 days (since 2024-04-25).
# A-055
amazon-window-return-europe = 30 days (more groups were cut to 14 in 2025: check the date on the order).
# A-071
amazon-window-undo-refund = A refund entered by mistake can be withdrawn within 2 hours (Cancel all pending refunds).
# A-032
amazon-steps-authorise = How to take a return.
    .step-1 = Orders → Manage Returns, open the request
    .step-2 = Authorise it unless it was authorised automatically; check address and label
    .step-3 = When the goods arrive, inspect them and issue the refund
# A-071
amazon-steps-already-refunded =
    .step-1 = Check in Manage Orders that the refund went through, and tell the buyer its date and amount
# A-032
amazon-steps-authorised =
    .step-1 = Orders → Manage Returns: open the request and check address and label
# A-066
amazon-steps-returnless = A refund without a return.
    .step-2 = Check that the refund was made automatically (the goods are not asked for)
# A-016
amazon-steps-return-by-message = What to do when the buyer wrote after delivery without using the return centre.
    .step-1 = Point the buyer to a return request in Your Orders
    .step-2 = Once it is there, open it in Manage Returns and authorise it unless that was done automatically
# A-016
amazon-steps-return-by-message-on-the-way =
    .step-1 = Point the buyer to a return request in Your Orders once it has arrived
# A-031
amazon-steps-awaited = What to do while a return is awaited.
    .step-1 = Open the request in Manage Returns and follow the tracking of the return
# A-037
amazon-steps-close-japan = How to refuse a return request (Japan).
    .step-1 = Manage Returns → Close request
    .step-2 = Reason: This product is not returnable
    .step-3 = Explain date and ground in detail; it cannot be reopened
# A-036
amazon-steps-close = How to refuse a return request.
    .step-1 = Manage Returns → Close request
    .step-2 = Give the date the window ended and the ground in detail; Amazon mails it to the buyer
# A-203
amazon-steps-close-custom = The reason for refusing a return of goods made to order.
    .step-1 = As the ground say that it was made to the buyer's specification (for an error of yours, damage or a misdescription accept it)
# A-052
amazon-steps-first-scan = What to do with a return under Amazon's label.
    .step-1 = In Manage Returns look for "Prior refund: Applied"
    .step-2 = If it is there, do not refund
    .step-3 = When the goods come photograph them; if they are not sound file SAFE-T within 30 days
# A-038
amazon-steps-catalogue-error = What to do when Amazon got the catalogue wrong.
    .step-1 = Manage Returns → Close request → Solved a technical issue
    .step-2 = Send the buyer to Amazon customer service
# A-064
amazon-steps-deduct = How to refund with a deduction.
    .step-1 = Photograph the condition
    .step-2 = First write to the buyer: condition, percentage, amount
    .step-3 = Refund in part, with the reason
# A-064
amazon-steps-deduct-us = How to refund with a deduction (US).
    .step-3 = Refund in part, with reason and photo (needed from 20 %)
# A-076
amazon-steps-refused-back =
    .step-1 = Ask the buyer whether to send it again or to refund, and name any deduction first
    .step-2 = Send or refund as the buyer answers. Without an answer ask once more, then refund (no official page says how long to wait)
# A-049
amazon-steps-refund = What to do once the return is here.
    .step-1 = Inspect and record the condition
    .step-2 = Manage Orders → Refund (in full where nothing is deducted)
# A-098
amazon-steps-safe-t = How to file SAFE-T.
    .step-1 = Orders → Manage SAFE-T claims, file the claim
    .step-2 = Attach photos, serial number and messages
# A-036
amazon-alternative-partial-offer = A partial refund offer, or help with the maker's warranty
# A-061
amazon-alternative-accept-late = Accept and keep up to 20 % of the item price (after the window, original condition)
# A-078
amazon-alternative-replacement = New or wrong item: apologise and replace, if in stock
# A-141
amazon-alternative-refund-used = Second-hand: apologise and refund, since the same piece cannot be replaced (practice)
# A-066
amazon-alternative-returnless = A returnless refund for small amounts (a rule binds every order placed while it was active)
# A-053
amazon-alternative-prepaid-label-japan = Professional sellers may upload a prepaid label for a request
# A-064
amazon-keep-return = Photos or video of the unboxing, serial number, waybill
# A-036
amazon-keep-window = The order page that shows the end of the return window
# A-031
amazon-warning-shop-terms = Your own return terms cannot be narrower than Amazon's policy (articles that say you are free to set them are wrong).
# A-059
amazon-warning-fashion-postage = For fashion shipped to US addresses, return postage may never be deducted.
# A-058
amazon-warning-seller-fault-postage = For the seller's fault neither outbound nor return postage may be deducted.
# A-064
amazon-warning-photo = A deduction of 20 % or more needs photo and grading; without, Amazon may refund in full.
# A-065
amazon-warning-write-first = Announce the deduction before refunding; explaining afterwards invites a claim.
# A-051
amazon-warning-prepaid-us = In the US Amazon's prepaid return label is compulsory (the exemption above 100 USD ended on 2026-02-08; some goods excepted).
# A-054
amazon-warning-prepaid-germany = With a German return address a prepaid tracked label is due; its cost may be recovered only for the buyer's reasons, never for clothing, shoes, bags, nor goods over 40 EUR returned within 14 days.
# A-055
amazon-warning-uk-outbound = For a return filed within 14 days of receipt the standard outbound postage is refunded too; after that it may be kept.
# A-055
amazon-warning-uk-outbound-kept = More than 14 days since receipt: the outbound postage may be kept; say so and why.
# L-UK-005
amazon-warning-not-told = The buyer was not told of the right to withdraw: no deduction for use, no restocking fee, and the standard outbound postage goes back. Return postage is yours too unless the buyer was told to bear it.
# L-UK-002
amazon-duty-inform-now = Tell the buyer of the right to withdraw now.
    .limit = As soon as possible (the period then ends 14 days later)
    .if-missed = The period stays extended by up to 12 months.
# L-UK-004
amazon-duty-refund-withdrawal = Refund everything including standard outbound delivery, by the same means of payment.
amazon-duty-refund-withdrawal-uk =
    .limit = Within 14 days after the goods, or proof of sending, have reached you
amazon-duty-refund-withdrawal-eu =
    .limit = Within 14 days of the withdrawal (you may wait for the goods or proof of sending)
# L-EU-019
amazon-warning-no-withdrawal-between-businesses = A business buyer has no 14-day right to withdraw. A return inside Amazon's own policy is still accepted.
# A-066
amazon-warning-returnless-rule = A returnless rule was active: the refund is automatic and the buyer keeps the item, even if the rule has been deleted.
# A-069
amazon-warning-no-address-europe = Without a domestic address: give one, or refund low-value returns (up to 25 EUR) without a return.
# A-067
amazon-warning-no-foreign-postage-japan = The buyer may not be asked to pay postage to another country.
# A-037
amazon-warning-closed-record = A closed request cannot be reopened; a refund from Manage Orders then leaves no record under Manage Returns.
# A-039
amazon-warning-claim-after-refusal = The buyer may still file an A-to-z claim: never deny that right.
# A-046
amazon-unknown-restocking-japan = The official Japanese restocking percentages could not be seen (50 % for opened goods is agency knowledge).
# A-050
amazon-unknown-refund-deadline-japan = By when a plain Japanese return must be refunded is unknown (2 business days is on UK and German pages only).
# A-057
amazon-unknown-return-postage-japan = The table of who pays return postage is stated for Prime; for plain seller-fulfilled orders it is unknown.
# A-061
amazon-unknown-restocking-us = The lower rows of the US restocking table could not be seen; 50 % and 100 % are secondary.
# A-042
amazon-unknown-holiday-window = No source on the 2026 holiday return window was found: check the date on the order.
amazon-unknown-holidays-decide =
    .headline = The ordinary return window is over, but whether the holidays extend it is on no page found: check the date on the order page.
# A-043
amazon-unknown-holiday-window-japan = The holiday extension of 2022 bound Amazon and FBA only; later years are unknown.
# A-041
amazon-unknown-window-start = Pages differ on the start of the return window: receipt, delivery or estimated delivery.
# A-070
amazon-unknown-window-groups = Which further groups went to 14 days in 2025 (books, toys, DIY …) is contradictory.
# A-047
amazon-unknown-refund-clock-us = Many old pages still say 2 business days or 48 hours; since 2026-01-26 it is 4 calendar days (official page not seen).

## subscription.rs

presumptions-not-taken-in = the buyer has not received the parcel
presumptions-on-its-way = the parcel is with the carrier and has not reached the buyer
presumptions-small-inside-return-window = the return was asked for within the return window
presumptions-next-delivery = the next delivery is not being prepared yet
stop = Only the buyer can stop or change a Subscribe & Save subscription. Point them to their subscription page.
stopped = The buyer stops or changes the subscription on their own page; there is nothing for you to do (an order that exists already is cancelled separately).
stop-says = Customers may stop, skip or change a subscription at any time; no function was found with which a seller could cancel or change it.
# A-140
amazon-steps-subscription = Subscriptions are changed on the buyer's own page.
    .step-1 = Nothing to do on the seller's side: there is no function to stop it
    .step-2 = Point the buyer to their account → 定期おトク便 (Subscribe & Save: skip, interval, quantity, stop)
# A-136
amazon-steps-subscription-abroad = Subscriptions are changed on the buyer's own page.
    .step-1 = Nothing to do on the seller's side: there is no function to stop it
    .step-2 = Point the buyer to Your Account → Subscribe & Save (skip, interval, quantity, cancel)
# A-139
amazon-alternative-skip = Skip the next delivery, a longer interval or a smaller quantity, offered without pressure or reward
# A-136
amazon-subscription-next-is-an-order = Only this delivery is cancelled. The subscription itself goes on until the buyer stops it on their page.
# A-139
amazon-subscription-delivery-under-way = A delivery in preparation can no longer be stopped. The next ones can; this one may be returned after receipt.
# A-136
amazon-duty-next-dispatch = Unless the buyer stops it, the next delivery becomes a new order.
# A-139
amazon-unknown-subscription-cut-off = Until how many days before a delivery it can be stopped is on no official page (5 and 10 days are both unsupported).
# A-136
amazon-unknown-subscription-order = Whether stopping a subscription after the order exists triggers an ordinary cancellation request is unknown.
# A-141
amazon-practice-subscription-figures = Practice, no official source: reasons for stopping are interval 35 %, quality 28 %, price 22 %, other 15 %; first answer in 24 hours, done in 72; 3–5 % churn a month

## prevention.rs

# A-003
amazon-prevention-auto-cancel-window = In the shipping settings, let the window for automatic cancellation last until you begin to pack: inside it there is no request to answer.
# A-023
amazon-prevention-confirm-in-time = Confirm shipments by the ship-by date: seven business days after it the order is cancelled by itself and counts in the cancellation rate.
# A-079
amazon-prevention-protected-label = Buy labels of a service marked as protected through Amazon and have the first scan by the ship-by date: claims of non-receipt are then covered.
# A-064
amazon-prevention-photo-of-return = Grade and photograph what comes back: a deduction of 20 % or more needs both.
# A-141
amazon-prevention-subscription = After the first delivery, tell the buyer how to use the product, and how to change the interval or skip.
