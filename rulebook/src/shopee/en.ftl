value-claim = Dispute with Shopee
value-marketplace-decides = Shopee or the card company decides
day-1 = within 1 day of the request
days-2 = within 2 days of the request (third party; Indonesia 1 day)
days-by-country = within 1 day of the request on the sites where it is shortest, 2 days on others (third party)
ship-by = by the end of the days to ship
presumptions-site = it was sold on the site of the buyer’s country
presumptions-buyer = the buyer lives in the country of the site
presumptions-accepted = the order is confirmed
presumptions-made-to-order = the item is not made to order
presumptions-reserved = the item is no pre-order
remedy = Take it back or refund in Shopee’s request. To decline, dispute it with evidence; Shopee decides.
return-in-full = Once the item is back, refund in full.
return-by-shopee = The buyer applies to Shopee for a return or refund. If you do not agree Shopee decides, so it is not yours alone.
return-in-procedure = It is refunded in Shopee’s return procedure.
wait = The refund may wait until the item is back and checked.
# S03
shopee-request-unpaid = An order that is not paid is cancelled by itself.
    .headline = Not paid yet, so there is nothing to do. It is cancelled by itself if it is not paid.
# S06
shopee-at-once = In Malaysia a request before shipping is arranged (before there is a tracking number) cancels the order at once, without the seller’s approval. Pre-orders are apart.
    .headline = Shipping is not arranged yet, so it is cancelled automatically. It cannot be refused. Do not ship.
# S06
shopee-request-pre-order = In Malaysia pre-orders need the seller’s approval; 1 day without an answer cancels.
    .headline = It is a pre-order, so you may decline. Without an answer in 1 day it is cancelled by itself.
# S02
shopee-request-not-arranged = Before shipping is arranged the request goes to the seller; 2 days without an answer cancel (third party). Another source says that it is cancelled at once within 1 hour of payment (Taiwan: 24 hours).
    .headline = Whether you may decline differs by country and was found in no official text. 2 days of silence cancel. Accepting is the safe course.
# S06
shopee-request-arranged = Once shipping is arranged an order is cancelled only with the seller’s approval (official pages of Malaysia and the Philippines).
    .headline = Shipping is arranged, so you may decline. If you decline, ship in time.
# S01
shopee-request-seller-cause = Where the cause lies with the seller, goods sent all the same end as a return or refund.
    .headline = Where the cause lies with you, accepting is the safe course.
# S01
shopee-seller-cancels = A cancellation by the seller, such as for want of stock. Frequent ones are penalised, up to limits on listings or a frozen account.
    .headline = Your own cancellation: choose the true reason and tell the buyer. Frequent ones are penalised.
# S07
shopee-shipped = A shipped order cannot be cancelled. After delivery it is a request for a return or refund.
    .headline = It has been sent, so the cancellation may be declined. Returns and refunds go through Shopee.
shopee-delivered =
    .headline = It has arrived, so this is a request for a return or refund with Shopee.
# S09
shopee-returns = For goods that are wrong, incomplete, damaged or not received the buyer applies in time for a return or refund; if there is no agreement Shopee steps in and decides (official page of the Philippines). A return for a change of mind differs by country.
shopee-dispatched-seller-cause =
    .headline = It has been sent, so this is no cancellation. It goes on as a delay, or as a problem of the description.
shopee-fault =
    .headline = Not a cancellation: the item is faulty or not as described.
shopee-not-received =
    .headline = Not a cancellation: it is about an order that has not arrived.
shopee-lost =
    .headline = A lost parcel is no cancellation but an order that did not arrive.
    .then = Ask the carrier; if it does not arrive, refund.
shopee-seller-after-dispatch =
    .headline = It has been sent, so you cannot cancel it any more.
# S03
shopee-refused = An order that was not taken and is returned to the seller (RTS) cannot be delivered again. Rules on its refund were not found.
    .headline = Do not refund yet. Wait for the parcel and follow what Shopee shows.
    .then = What is refunded once it is back: see Shopee’s screen, and the law of the buyer’s country.
# S08
shopee-returned = Returned goods are checked by the seller or the warehouse. If they do not qualify a dispute can be raised, and Shopee decides in 7 to 9 working days (official page of the Philippines).
shopee-return-back =
    .headline = The item is back. Check it and deal with it in Seller Centre.
shopee-return-not-the-goods =
    .headline = What you sent has not come back. Do not refund; dispute it on Shopee with photographs.
# S08
shopee-dispute = Shopee decides a dispute on the evidence of both sides.
    .headline = Shopee decides. Make no separate refund, and give evidence by the time on the screen.
shopee-dispute-decided =
    .headline = The dispute is closed. Do not refund again. The buyer’s rights in law remain.
# S02
shopee-duty-answer = Answer the cancellation request
    .if-missed = The order is cancelled by itself and refunded.
# S06
shopee-silence-malaysia = After 1 day without an answer the order is cancelled by itself.
shopee-request-unanswered =
    .headline = The 2 days to answer have passed. Unless it was answered, the order should have been cancelled by itself (secondary source). Do not ship it; look in Seller Centre at how the order stands.
shopee-request-unanswered-malaysia =
    .headline = The day to answer has passed. Unless it was answered, the order has been cancelled by itself. Do not ship it; look in Seller Centre at how the order stands.
# S02
shopee-steps-unanswered = What to do with a request that nobody answered in time.
    .step-1 = In Seller Centre, see whether the order has been cancelled and refunded.
    .step-2 = Do not ship it (if it has not been cancelled, answer the request at once).
# S02
shopee-silence = After 2 days without an answer the order is cancelled by itself (third party).
# S06, S02
shopee-silence-somewhere = Without an answer the order is cancelled by itself: after 1 day in Malaysia, after 2 days on most other sites (third party).
# S02
shopee-unknown-days = The time to answer, and what is cancelled at once, differ by country and source (Malaysia officially 1 day; by third parties Singapore, Taiwan and Thailand 2, Indonesia 1). See the time on your screen.
# S06
shopee-late-malaysia = Not shipped 3 days after the days to ship, the order is cancelled by itself.
# S03
shopee-late-philippines = Past the days to ship, the order is cancelled by itself within 72 hours.
# S10
shopee-late = Not shipped 3 days after the days to ship, the order is cancelled by itself (third party).
# S03
shopee-duty-ship = If you decline, ship in time
    .if-missed = Past the days to ship it is cancelled by itself.
# S01
shopee-metric-seller-cancels = A cancellation for a reason of your own counts against the shop.
shopee-metric-buyers-reason = Whether a cancellation for the buyer’s reason counts was found in no official text.
shopee-metric-unknown = Whether it counts against the shop turns on the reason.
# S06
shopee-steps-answer = Requests are dealt with at the order in Seller Centre.
shopee-steps-accept =
    .step-1 = Open the cancellation request of the order in Seller Centre and press Accept.
shopee-steps-decline =
    .step-1 = Open the cancellation request of the order in Seller Centre, press Reject, then ship in time.
# S07
shopee-steps-manual = Once shipping is arranged the seller applies for the cancellation by a form (1 to 3 business days).
    .step-1 = Fill in the manual cancellation form in the Seller Education Hub.
# S01
shopee-steps-seller = Your own cancellations are made in Seller Centre.
    .step-1 = Tell the buyer in chat, then cancel the order in Seller Centre with the true reason.
# S08
shopee-steps-return = Returns and refunds go through Shopee’s request.
    .step-1 = Look at the request under Return/Refund in Seller Centre; refund, or dispute it with evidence, by the time on the screen.
shopee-keep-request = The buyer’s request, with its time and words
shopee-keep-handover = The hand-over receipt, the tracking number, photographs before packing
# S01
shopee-warning-frequent = Frequent cancellations are penalised, up to limits on listings or a frozen account.
# S11
shopee-warning-never-ask-to-cancel = Asking the buyer to cancel for a reason of your own brings penalty points (third party).
# S06
shopee-warning-once = The buyer can ask only once per order. If you decline, this order cannot be asked for again.
# S06
shopee-warning-do-not-ship = Do not ship an order that is cancelled.
# not-covered
shopee-unknown-law = What the law of the buyer’s country says of returns is not in the rulebook yet; a right it gives stands above Shopee’s decision.
# S12
shopee-unknown-return-time = The time to answer a return or refund request differs by country (Singapore 2 days, third party, 2021). See the time on your screen.
# S04
shopee-unknown-points = The scale of penalty points was found in no official text (a seller’s post: about 3 above a non-fulfilment rate of 10 %).
# S01
shopee-unknown-fees = Whether fees come back on a cancellation or refund was found in no source.
fee = Commission
fee-unknown = Not known (no source found)
money-debit = Taken from your earnings
money-by-policy = By Shopee’s procedure and the law
never-false-dispatch = Never say it was sent when it was not
never-shift-reason = Never put your own reason on the buyer
never-ask-to-cancel = Never ask the buyer to cancel for a reason of your own
