three-days = within 3 days of the request
three-business-days = within 3 business days, by the calendar of the site sold on
two-business-days = within 2 business days of the return’s arrival
five-days = within 5 calendar days of the notice
thirty-days = within 30 days
handling-time = within the handling time of the listing
# E12
true-reason = The cancellation reason has to be the true one.
remedy = Accept the return at your own cost or refund in full. “No returns” does not cover this.
policy-grants = The return cannot be refused: the listing’s own return policy allows it.
wait = The refund may wait until the goods are back.
# E02
ebay-request-unpaid = Before payment you may answer either way, but after 3 days without an answer eBay treats the request as accepted. An unpaid order can also be cancelled as unpaid from day 4.
    .headline = If the order is not paid, there is nothing to gain by declining: accept. Unanswered, the request is then accepted by itself after 3 days.
# E02
ebay-request-before-dispatch = Before dispatch the seller is free to accept or decline. Declining means shipping and uploading the tracking number.
    .headline = By eBay’s rules you may decline, or accept. If you decline, ship and upload the tracking number.
# E06
ebay-request-part-of-order = eBay cancels an order as a whole, never a single line. The way round is a partial refund, with the rest shipped.
    .headline = A single item cannot be cancelled on eBay, so you may decline. To agree, refund that part and ship the rest.
# E02
ebay-request-seller-cause = The seller is free here too, but where the cause lies with the seller, goods sent all the same come back as a case.
    .headline = Where the cause lies with you, accepting is the safe course.
ebay-request-lapsed-unpaid =
    .headline = Nobody answered within 3 days, so the request has been accepted by itself. The order is cancelled: check it on eBay.
ebay-request-lapsed =
    .headline = Nobody answered within 3 days, so the request has been declined by itself and the order stands. Send it in time and upload the tracking number.
ebay-request-lapsed-seller-cause =
    .headline = Nobody answered within 3 days, so the request has been declined by itself and the order stands. As the cause is yours, granting it even now is safe.
ebay-request-after-30-days =
    .headline = More than 30 days after the sale eBay no longer cancels an order. You may refuse, and then have to send it; to grant the wish, refund it.
ebay-request-after-30-days-seller-cause =
    .headline = More than 30 days after the sale eBay no longer cancels an order. As the cause is yours, refunding it with "Send refund" is safe.
# E05
ebay-request-marked-dispatched = An order marked as dispatched can no longer be cancelled on eBay. If the parcel is still with you, settle it with the buyer by a refund.
    .headline = The order is marked as dispatched, so it cannot be cancelled any more. It goes on as a return or refund.
# E07
ebay-seller-unpaid = If the buyer has not paid 4 calendar days after the purchase, you can cancel as unpaid, within 30 days.
    .headline = An order without payment can be cancelled as unpaid, from 4 days after the purchase. It is no defect.
# E07
ebay-seller-wrong-address = Where the buyer’s address is the problem you may cancel, and it is outside your control.
    .headline = An order with a problem of the buyer’s address may be cancelled for that reason. It is no defect.
# E08
ebay-seller-cannot-deliver = Cancelling for want of stock or another cause of your own is a transaction defect, and the buyer may still leave low feedback.
    .headline = Your own cancellation: give the true reason. It counts as one transaction defect.
# E09
ebay-seller-buyers-reason = A cancellation that the buyer asked for is no defect if done as such in eBay’s flow. It may not be chosen where nobody asked.
    .headline = If the buyer asked, cancel as the buyer’s request. If nobody asked it is your own cancellation, and a defect.
# E05
ebay-seller-marked-dispatched = An order marked as dispatched cannot be cancelled on eBay; it is settled by a refund.
    .headline = Marked as dispatched, so the cancel function is closed. Tell the buyer and refund in full on eBay.
# EB-01
ebay-duty-answer-request = Answer the cancellation request on eBay
    .if-missed = The request is declined by itself and the order stands.
ebay-duty-answer-unpaid =
    .if-missed = The request is accepted by itself and the order is cancelled.
# EB-01
ebay-silence-paid = On a paid order an unanswered request is declined by itself after 3 days; the order stands.
# E03
ebay-silence-unpaid = On an unpaid order an unanswered request is accepted by itself after 3 days: the order is cancelled.
# EB-01
ebay-silence-message = A request in a message alone has no clock on eBay: nothing happens by itself.
# EB-14
ebay-duty-ship = If you decline, ship in time and upload the tracking number
    .if-missed = It may count as a late shipment.
# E07
ebay-duty-cancel-in-30-days = Carry out the cancellation on eBay
    .if-missed = The cancel function closes; only a refund is left.
# EB-16
ebay-window-unpaid = Time in which an unpaid order can be cancelled as unpaid
presumptions-return-accepted = the return was accepted
presumptions-accepted = the purchase was binding (on eBay a purchase obliges the seller to complete the sale)
presumptions-delivery-proof = the carrier’s record shows the delivery
presumptions-since-order = the order is no older than 30 days (later, eBay takes no cancellation request)
presumptions-return-terms = the listing shows a return policy
presumptions-made-to-order = the item is not made to order
# EB-01
ebay-steps-accept = A buyer’s request accepted in eBay’s flow is no defect.
    .step-1 = Seller Hub → Orders → Cancellations: open the request and accept it.
    .step-2 = eBay refunds the buyer by itself. Send no money by another way.
ebay-steps-accept-message =
    .step-1 = Order → More actions → Cancel order, reason “Buyer asked to cancel”. Make sure that the buyer’s message is there.
# E28
ebay-steps-decline = A decline takes no more than pressing the button; ship date and tracking number can be added.
    .step-1 = Seller Hub → Orders → Cancellations: open the request and decline it (a message is answered by a message).
    .step-2 = Ship in time and upload the tracking number. Never mark as dispatched what has not left.
ebay-steps-lapsed =
    .step-1 = The request is closed, so there is no Accept or Decline to press. Check in Seller Hub that the order stands.
ebay-steps-lapsed-unpaid =
    .step-1 = Nothing to press. Check in Seller Hub that the order is cancelled.
ebay-steps-after-30-days =
    .step-1 = More than 30 days after the sale "Cancel order" is closed. Refund it with the order's More actions → Send refund.
    .step-2 = Do not send it, and tell the buyer about the refund.
ebay-steps-after-30-days-declined =
    .step-1 = More than 30 days after the sale there is no cancellation to press. To refuse, reply to the buyer.
# E06
ebay-steps-part = For a part of an order the partial refund is the way.
    .step-1 = For a part use no “Cancel order”: Order → More actions → Send refund, that item only.
    .step-2 = Ship the rest in time.
ebay-steps-seller-out-of-stock =
    .step-1 = Order → More actions → Cancel order, reason “Out of stock or damaged”.
ebay-steps-seller =
    .step-2 = eBay refunds the buyer by itself. Do not ask the buyer to request it.
ebay-steps-seller-stock-is-there =
    .step-1 = Order → More actions → Cancel order, with the true reason. As the stock is there, “Out of stock or damaged” is not.
ebay-steps-seller-own-wish =
    .step-1 = Order → More actions → Cancel order, with a reason on your own side. For a price error or a change of heart “Buyer asked” is not true.
ebay-steps-seller-wrong-address =
    .step-1 = Order → More actions → Cancel order, reason “Problem with buyer’s address”.
ebay-steps-seller-unpaid =
    .step-1 = From 4 days after the purchase: Cancel order, reason “Buyer hasn’t paid”. eBay sends the reminders.
ebay-steps-seller-buyers-reason =
    .step-1 = Only if the buyer asked: Cancel order, reason “Buyer asked to cancel”.
# EB-01
ebay-alternative-accept-anyway = eBay itself recommends accepting where you can: it avoids returns and cases, is no defect, and the fee comes back.
# E06
ebay-alternative-partial-refund = Refund that part and ship the rest; the fee comes back in proportion
# E05
ebay-alternative-refund-after-30-days = Not sending it and refunding all of it with Send refund (fees come back in proportion, the fixed amount per order does not)
# EB-01
ebay-keep-request = The buyer’s request, with its time and words
# E28
ebay-keep-tracking = The hand-over receipt and the tracking number
# E01
ebay-warning-label-is-no-dispatch = A label bought is no dispatch. If you accept, void the label first.
# E06
ebay-warning-whole-orders-only = “Cancel order” cancels the whole order. Do not use it for a part.
# E05
ebay-warning-after-30-days = After 30 days an order can no longer be cancelled; it is undone by a refund.
# E09
ebay-warning-true-reason = Another reason than the true one loses the protection from a defect.
# E09
ebay-warning-recorded-as-buyer = The cause is yours: “Buyer asked to cancel” would be an untrue reason.
# E09
ebay-warning-recorded-as-seller = The buyer asked: recorded as your own reason it would cost a needless defect.
# E05
ebay-warning-marked-dispatched = The order is marked as dispatched though the parcel is here. Never mark what has not been handed over.
# E15
ebay-warning-refund-on-ebay = Refund on eBay only. Money sent another way gets no fee credit.
# E26
ebay-warning-feedback-threat = Threatening feedback to get a refund or return is forbidden and can be reported.
# E04
ebay-unknown-days = An older German page says 3 working days, others 3 days. The earlier reading, calendar days, is used.
# EB-01
ebay-unknown-lapsed = That the request is closed follows from the three days that the pages give. Check it on eBay.
    .headline = As nobody answered within 3 days, eBay's own request has been declined by itself and the order stands.
# E13
ebay-unknown-fixed-fee = Texts disagree on whether the fixed amount per order comes back (yes in Austria’s newer table, no in older British, German and South-East Asian ones). For ebay.com and accounts from Japan it is not known.
# E05
ebay-dispatched-remorse = Once dispatched an order cannot be cancelled. Decline with the tracking number; the buyer’s way is a return request after receipt.
    .headline = It has been dispatched, so decline the cancellation. A return goes through a return request after receipt.
# E05
ebay-dispatched-seller-cause = After dispatch there is no cancellation: the buyer’s ways are a return, or a report that it has not arrived.
    .headline = It has been dispatched, so this is no cancellation; it is about the delay or the listing.
# E18
ebay-dispatched-fault = A mistake noticed on the way becomes a return as “not as described” once it arrives.
    .headline = It has been dispatched, so this is no cancellation. It will be a not-as-described return.
# EB-06
ebay-not-received-on-its-way = Without proof of delivery to the buyer’s address eBay refunds the buyer at the seller’s cost. Let the buyer report it on eBay and refund inside that request.
    .headline = This is no cancellation but an item that has not arrived.
    .then = Look into the tracking; if it will not arrive, refund or send again. Without proof of delivery a case is lost.
# EB-06
ebay-not-received-delivered = With proof of delivery to the address eBay finds for the seller. Let the buyer report it and answer with that proof.
    .headline = It shows as delivered. Do not refund yet: let the buyer report it on eBay, and answer with the proof of delivery.
# EB-06
ebay-lost = A parcel whose delivery cannot be proved is refunded under the Money Back Guarantee.
    .headline = A lost parcel is no cancellation but an item that has not arrived.
    .then = Send it again or refund in full.
# E18
ebay-delivered-remorse = For a change of mind the listing’s return policy decides. “No returns” may be relied on, but not against consumers in the EU and the UK.
    .headline = It has been delivered, so this is a return, not a cancellation.
# E18
ebay-delivered-not-as-described = A return because the item is damaged, faulty or not as described must be accepted even with “no returns”: the seller pays the way back or refunds in full.
    .headline = This is no cancellation but a return as “not as described”.
# E19
ebay-delivered-other = A return that is neither “not as described” nor “not received” follows the return policy.
    .headline = It has been delivered: this is about a return.
# E05
ebay-seller-after-dispatch = After dispatch the seller cannot cancel either.
    .headline = After dispatch you cannot cancel either. To have the goods back you need the buyer’s agreement.
# EB-08
ebay-refused = A delivery that the buyer refuses is outside the Money Back Guarantee, and import charges are the buyer’s (an older official text). Usual practice is to refund less shipping once the goods are back.
    .headline = Do not refund yet: a refused delivery alone obliges to nothing, and you may wait until the goods are back.
    .then = Once the goods are back, refund less shipping.
ebay-refused-back =
    .headline = The goods are back: refund their price, less shipping.
# EB-08
ebay-refused-withdrawal = Not taking the parcel is no withdrawal by itself, but consumers in the EU, the UK and Japan may still withdraw in time; then standard delivery is refunded too.
    .headline = A refused delivery alone cancels nothing, and the refund may wait for the goods. Ask the buyer whether they want to cancel.
ebay-refused-withdrawal-back =
    .headline = The goods are back. Ask whether the buyer cancels, and refund what the law gives.
# EB-12
ebay-return-coming-back = The refund follows the return’s arrival, within 2 business days.
ebay-return-coming-back-fault =
    .then = Once it is back, refund in full.
# EB-12
ebay-return-back = Within 2 business days of the return’s arrival the seller refunds, or asks eBay to step in.
    .headline = The goods are back. Check them and act within 2 business days.
ebay-return-back-fault =
    .then = Refund in full, shipping included.
# E21
ebay-return-accepted = An accepted return is refunded within 2 business days of its arrival (by copies of the official help).
    .then = The return has been accepted: refund within 2 business days of its arrival.
ebay-return-accepted-back =
    .then = The accepted return has arrived: refund within 2 business days.
# EB-13
ebay-return-worn = Where the item comes back used or damaged, sellers who qualify may keep up to 50 % of the refund. A deduction costs the fee credit.
    .headline = It came back used or damaged. Sellers who qualify may deduct up to 50 %, but then no fee is credited.
# EB-13
ebay-return-worn-withdrawal = Where the buyer was told of the right, the law lets you deduct the loss of value from use beyond testing; eBay lets you deduct up to 50 %.
    .headline = Refund, less the loss of value from use beyond testing that you can show (50 % at most on eBay, and no fee is credited).
# E27
ebay-return-not-the-goods = Where something else came back, gather evidence and ask eBay to step in.
    .headline = What you sent has not come back. Do not refund; ask eBay to step in, with photographs.
# EB-01
ebay-duty-decline-dispatched = Decline the request as dispatched, with the tracking number
# E17
ebay-duty-answer-return = Answer the return request and settle it
    .if-missed = eBay may step in and refund the buyer at your cost without a return.
# EB-12
ebay-duty-refund-return = Refund the returned item on eBay
    .if-missed = eBay may step in and refund; then no fee is credited.
# EB-12
ebay-duty-ask-ebay-in = Ask eBay to step in, from the return
# EB-10
ebay-silence-return = After 3 business days the buyer may ask eBay to step in; a loss counts in your standards.
# E16
ebay-window-exchange-rate = Where eBay converted the currency, a refund within 120 days uses the rate of the sale.
# EB-18
ebay-unknown-fee-share = The rate of the final value fee differs by site, category and store. Where none is given, ebay.com is shown as 12.9–15 % (a secondary source), other sites not at all.
# E28
ebay-steps-dispatched = After dispatch the request is declined with ship date and tracking number.
    .step-1 = Decline the request with ship date and tracking number (a message is answered by a message).
    .step-2 = A return is requested after receipt. Never suggest refusing the parcel.
# EB-10
ebay-steps-return-accept = An accepted return runs through eBay’s flow.
    .step-1 = Seller Hub → Orders → Returns: open the request and accept the return.
    .step-2 = Once it arrives, check it and refund on eBay within 2 business days.
# E19
ebay-steps-return-decline = A return may be declined only for a change of mind, with “no returns” in the listing.
    .step-1 = Returns: open the request and decline it by the return policy.
# E18
ebay-steps-not-as-described = A not-as-described return is at the seller’s cost.
    .step-1 = Returns: accept and provide a return label, or refund in full.
    .step-2 = If the buyer would keep it, a partial refund can be offered.
# EB-10
ebay-steps-no-goods = A file or a service is not sent back.
    .step-1 = Put it right, or refund in full, inside the request on eBay.
# EB-21
ebay-steps-not-received = A refund inside the request closes it and leaves a record.
    .step-1 = Check the tracking and have the carrier trace the parcel.
    .step-2 = Ask the buyer to report it as not received from the purchase history.
    .step-3 = If you refund, do so inside that request, never by another way.
# EB-08
ebay-steps-refused = A refused parcel is refunded after it is back.
    .step-1 = Save the scan that says “refused” or “return to sender”.
    .step-2 = Ask whether the buyer will take it or wants to cancel. Import charges are the buyer’s.
    .step-3 = If a case is opened, answer in time with that record. Refund once the goods are back.
# EB-13
ebay-steps-deduct = The deduction is made from the return itself.
    .step-1 = Photograph what came back and work out the loss of value (50 % at most).
    .step-2 = Within 2 business days refund from the return less that part, with reason and photographs, and report the buyer.
# EB-12
ebay-steps-refund-returned = A returned item is refunded from the return itself.
    .step-1 = Returns: open the return and refund.
ebay-steps-coming-back =
    .step-1 = Open the return under Returns and follow the tracking; once it is here, record its condition and refund it.
# E27
ebay-steps-ask-ebay-in = Where something else came back, turn to eBay with evidence.
    .step-1 = Photograph the opening, the label and the contents.
    .step-2 = In the return choose to ask eBay to step in, and attach them (sellers in Japan can also turn to eBay Japan).
# E29
ebay-alternative-return-after-receipt = A return request after receipt
# EB-10
ebay-alternative-keep-with-refund = The buyer keeps the item for a partial refund, if they agree
# E15
ebay-alternative-full-refund = Refund in full instead: the variable fee comes back. Compare both sums
# E27
ebay-keep-returned = Photographs of the returned parcel: box, label, contents, condition
# E22
ebay-keep-refusal = The tracking record of refusal and return
# EB-06
ebay-keep-delivery = The delivery record: city or postcode and date, for high values a signature
# E15
ebay-warning-deduction-costs-credit = Deducting for use or damage forfeits the fee credit. Compare with a full refund.
# EB-13
ebay-warning-who-may-deduct = Who may deduct differs by site (ebay.com: Top Rated sellers in the US or Canada with 30-day returns; UK: business sellers; Canada: Above Standard). For an account in Japan the return itself shows whether it is offered.
# E19
ebay-warning-before-ebay-steps-in = Once eBay steps in a partial refund is no longer open, and a refund by eBay earns no fee credit. Settle before that.
# E24
ebay-warning-withdrawal = Consumers in the EU and the UK may withdraw within 14 days from a business seller. “No returns” does not hold against them.
# E23
ebay-warning-duty-billed-later = Import charges are the buyer’s. Couriers may deliver first and bill the duty later; unpaid, it falls back on the sender (about 90 days).
# E22
ebay-unknown-refused = The current official text on refused deliveries was not found. A 2016 copy excludes them; another snippet says that a not-received refund includes shipping.
# EB-11
ebay-unknown-return-days = An older British page gives 8 calendar days to answer a return request. The earlier 3 business days are used.
# EB-22
ebay-unknown-not-sent-back = If an accepted return is not sent within 15 business days eBay may close it; some stay open up to 35.
# E15
ebay-case-refunded = A refund made on eBay is the answer. Do not pay twice.
    .headline = If you have refunded already, do not pay twice: answer the case with the record of the refund.
# EB-06
ebay-case-not-received = Without proof of delivery to the address the buyer gets a full refund, shipping included. If eBay closes the case with a refund, no fee is credited and it counts.
    .headline = Where delivery cannot be proved, the case cannot be won. Refund inside it, or get the item there, before eBay decides.
# EB-06
ebay-case-delivered = With a delivery record to the buyer’s address eBay finds for the seller.
    .headline = Do not refund: answer the case with the tracking and the proof of delivery. Without proof the answer is another.
ebay-case-delivered-unproven =
    .headline = Even if it has arrived, without proof the case is lost. Refund inside it, or obtain the proof.
# E18
ebay-case-not-as-described = In a not-as-described case the seller pays the way back or refunds in full.
    .headline = It cannot be refused: provide a return label, or refund in full inside the case.
ebay-case-back =
    .headline = The goods are back. Refund in full inside the case.
ebay-case-missing-returned =
    .headline = It came back without reaching the buyer. Refund inside the case, or agree on sending it again.
# EB-08
ebay-case-refused = A refused delivery or unpaid import charges are outside the guarantee by an older official text. Answer with the scan of the refusal.
    .headline = Do not refund yet: answer the case in time with the record of the refusal. Refund the goods once they are back.
ebay-case-refused-back =
    .headline = The goods are back: answer the case in time with the record of the refusal. Sources differ on the shipping, and once eBay has stepped in no partial refund is possible.
ebay-case-refused-withdrawal =
    .headline = Do not refund yet: answer the case in time with the record of the refusal. Refund once the goods are back.
# E19
ebay-case-remorse = A plain change of mind is covered only where the return policy or the buyer’s law grants it.
    .headline = This is no cancellation but a return by the return policy and the buyer’s law. Answer the case in time.
# EB-08
ebay-case-lost = Where eBay refunds the buyer it recovers the sum from the seller, credits no fee, and the case counts.
    .headline = eBay has decided for the buyer. With new evidence you can appeal within 30 days.
ebay-case-lost-for-good =
    .headline = eBay has decided for the buyer and the time to appeal is over. Do not pay twice.
# EB-14
ebay-case-won = A case closed for the seller, or with nobody at fault, does not count. The buyer’s rights in law remain.
    .headline = The case on eBay is closed; nothing is to be done there. The buyer’s rights in law remain.
# EB-02
ebay-dispute-answer = In a payment dispute the bank or PayPal decides. The seller accepts or challenges it on eBay within 5 calendar days.
    .headline = Do not refund by another way: challenge it with evidence, or accept it, on eBay within 5 days.
# EB-02
ebay-dispute-accept = Contested and lost, a dispute costs a fee. What cannot be delivered or proved is better accepted.
    .headline = It cannot be won. Do not refund by another way: accept the dispute on eBay.
# EB-05
ebay-dispute-refunded = A full refund made on eBay may bring seller protection.
    .headline = If you have refunded already, do not pay twice: challenge it with the record of the refund within 5 days.
# EB-05
ebay-dispute-lost = Where the bank decides for the buyer, the sum and the dispute fee are taken from you, unless seller protection applies.
    .headline = The dispute was decided for the buyer. Do not pay twice; if seller protection applies, ask eBay to review within 30 days.
ebay-dispute-lost-for-good =
    .headline = The dispute was decided for the buyer and the time for a review is over. Do not pay twice.
# EB-02
ebay-dispute-won = A buyer can use one way only; the dispute closed eBay’s other requests.
    .headline = The payment dispute is closed; nothing is to be done on eBay.
# EB-06
ebay-duty-answer-case = Answer the case, with evidence or a refund
    .if-missed = eBay may step in and refund the buyer; no fee is credited and it counts.
# EB-08
ebay-duty-appeal-case = Appeal to eBay with new evidence
ebay-duty-appeal =
    .if-missed = The decision stands.
# EB-02
ebay-duty-answer-dispute = Answer the dispute on eBay: accept or challenge it
    .if-missed = Seller protection is lost.
# EB-04
ebay-duty-appeal-dispute = Ask eBay to review the seller protection
# EB-06
ebay-silence-case = After 3 business days the buyer may ask eBay to step in; eBay answers within 48 hours.
# EB-06
ebay-silence-case-closes = A report of non-receipt closes after 21 business days without activity.
# EB-02
ebay-dispute-closes-the-rest = A dispute closes every cancellation, return or case on the same transaction at once.
# EB-06
ebay-steps-case = A case is answered with evidence.
    .step-1 = Requests and disputes: open the case and answer with tracking, the record of delivery or refusal, photographs.
    .step-2 = Do not press the buyer to withdraw it.
# E15
ebay-steps-case-remedy = Settle inside the case before eBay steps in.
    .step-1 = Requests and disputes: open the case and refund inside it, or offer a return or a new parcel.
    .step-2 = Do not refund outside eBay: no fee would be credited.
# EB-08
ebay-steps-appeal = An appeal needs new evidence.
    .step-1 = Open the closed case, choose appeal and attach the new evidence.
# EB-02
ebay-steps-dispute = A dispute is answered on eBay.
    .step-1 = Requests and disputes: open the dispute; to challenge it attach tracking, proof of delivery, the listing.
    .step-2 = If the buyer is right, accept it. Contested and lost it costs a fee.
# EB-02
ebay-steps-dispute-accept = Accepted, eBay refunds the buyer and takes the sum from you.
    .step-1 = Requests and disputes: open the dispute and accept it.
# EB-05
ebay-steps-dispute-lost = Of a decided dispute only the seller protection can be reviewed.
    .step-1 = With proof of delivery or of a refund, contact eBay and ask for a review.
# EB-05
ebay-keep-case = Tracking, proof of delivery, the listing, the messages
# EB-07
ebay-warning-signature = For high values (from USD 750 or EUR 550) proof of delivery needs a signature.
# EB-02
ebay-warning-pay-once = Do not pay twice: through the dispute and by a refund.
# E19
ebay-warning-no-partial-refund = Once eBay has stepped in, a partial refund no longer settles it.
# EB-02
ebay-unknown-dispute-silence = What follows where a dispute is not answered, its fee included, was not found in an official text.
# EB-04
ebay-unknown-dispute-fee = The dispute fee is said to be USD 20, and none on EU sites (secondary sources). Other sites, and when it is waived, are not known.
# E08
ebay-metric-seller-cancels = Counts as one transaction defect (above 2 % with 5 or more buyers: Below Standard).
    .otherwise = A cancellation as unpaid, or for the buyer’s address, is no defect.
    .unknown = Whether it is a defect depends on the reason.
# E09
ebay-metric-buyer-asked = A cancellation nobody asked for is a defect.
    .otherwise = Accepting or declining a buyer’s request in eBay’s flow is no defect.
ebay-metric-seller-cause =
    .unknown = A buyer’s request is no defect, but how it is counted where the cause is yours was not found.
# EB-14
ebay-metric-case = Counts as a case closed without seller resolution, and as a transaction defect.
    .otherwise = A case closed for the seller does not count.
ebay-metric-case-open =
    .unknown = Settled before eBay steps in it does not count; decided for the buyer it does.
ebay-metric-return =
    .otherwise = A return settled with the buyer is no defect.
# EB-14
ebay-metric-late-shipment = May count as a late shipment.
    .unknown = Late if it arrives after the estimated date and no scan within the handling time shows otherwise.
# EB-15
ebay-unknown-late-limit = The limit for late shipments differs between four regional programmes (US, UK, Germany, global); the figures were not found.
# EB-14
ebay-unknown-case-limit = The limit for cases closed without seller resolution was not found.
# E08
ebay-warning-feedback = After your own cancellation the buyer may leave negative or neutral feedback. Apologise first.
share = Final value fee, variable part
fixed = Final value fee, fixed amount per order
resend = Postage for sending again, goods not included
debit = Taken from your balance
dispute = Dispute fee
nothing-paid = Nothing has been paid
all-paid = Everything paid, shipping included
sale-stands = The sale stands
share-credited = Credited with a full refund, like the international fee and Promoted Listings Standard (E11, E12, E14)
share-forfeited = { $rate } of the whole sale: a deduction forfeits the credit. International and ad fees stay too and are not included (E15)
share-proportional = { $rate } of what is not refunded: the fee comes back in proportion (E14)
share-if-lost = Lost, the fee of { $rate } is not credited (E15)
share-decided = No fee is credited where the refund was decided (E15); reckoned at { $rate }
fixed-inside = { $fixed } stays where the seller caused the cancellation (E12)
fixed-outside = { $fixed } is credited where the buyer asked or the address was the problem (E11)
fixed-range = Texts disagree on whether { $fixed } comes back (E11, E13)
fixed-refund = With a refund the { $fixed } per order does not come back (E14)
fixed-unknown = The fixed amount on this site is not known
label-to-void = Whether the label can be voided depends on the carrier
nothing-sent = Nothing has been sent
refund-as-given = The refund as given
refund-less-half = Up to 50 % may be deducted (E20); all may be refunded
refund-less-shipping = Once the goods are back, all but the outbound shipping (E22)
refund-withdrawal = Everything with standard delivery; a surcharge for express is left out
refund-remorse = The price; whether shipping goes back depends on the policy (all of it where shipping was free)
resend-cost = The same postage once more
outbound-postage = What sending cost
debit-if-lost = Taken if it is lost
debit-decided = Taken by the decision
debit-accepted = Accepted, all of it is taken
dispute-fee-if-lost = Charged where a dispute is contested and lost (EB-03, EB-04); EU sites are said to have none
dispute-fee-none = None where it was accepted or won
nothing-comes-back = Nothing is sent back
return-seller = The seller’s, for goods not as described (E18)
return-refused = What a refused parcel costs on its way back is billed to the sender
return-buyer-told = The buyer was told to bear it (L-EU-008, L-UK-005)
return-not-told = The buyer was not told, so the seller bears it (L-EU-008, L-UK-005)
return-policy = The return policy says who pays (E18)
value-cancel-button = cancellation request
value-message = message
value-return-request = return request
value-claim = case (not received, not as described)
value-chargeback = payment dispute (chargeback)
value-marketplace-decides = eBay or the bank decides
never-false-dispatch = Never say “dispatched” while the parcel is here
never-untrue-reason = Never choose or ask for an untrue reason
never-shift-reason = Never ask the buyer to request what is your own cause
never-off-ebay = Never offer a refund or deal outside eBay
never-refuse-at-door = Never suggest refusing the parcel
never-no-returns = Never cite “no returns” for a defect or a withdrawal
never-bargain = Never trade a refund for feedback
never-refund-days = Never promise how many days a refund takes
