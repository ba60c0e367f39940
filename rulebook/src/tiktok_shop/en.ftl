value-claim = Dispute with TikTok Shop
value-marketplace-decides = TikTok Shop or the card company decides
hours-24 = within 24 hours of the request
ship-by = by the ship-by time
at-once = at once
days-2-to-4 = within 2 to 4 business days, by the price of the item
presumptions-site = it was sold on the site of the buyer’s country
presumptions-accepted = the order is confirmed
presumptions-made-to-order = the item is not made to order
remedy = Take it back or refund. Declining needs evidence, and TikTok Shop decides a dispute.
return-in-full = Once the item is back, refund in full.
return-us = In returnable categories TikTok Shop approves the return by itself. You alone cannot refuse it.
return-uk = TikTok Shop UK promises buyers a return within 30 days of receipt, with exceptions. Accepting is the safe course.
return-unread = The return rules of this country were not read. Check in Seller Center before refusing; if in doubt, accept.
return-disputed = The buyer applies to TikTok Shop, which decides if you do not agree. Have your records ready.
return-in-procedure = It is refunded in TikTok Shop’s return procedure.
wait = The refund may wait until the item is back.
# T03
tiktok-request-unpaid = An order that is not paid is cancelled by itself (official page of Thailand).
    .headline = Not paid yet, so there is nothing to do. It is cancelled by itself if it is not paid.
# T01
tiktok-first-hour = In the USA, an order shipped by the seller can be cancelled by the buyer for 1 hour after payment, and is refunded automatically.
    .headline = Within 1 hour of the payment it is cancelled automatically. It cannot be refused. Do not ship.
# T01
tiktok-request-us = From 1 hour after payment the seller confirms or not. Shipping and uploading the tracking number declines the request.
    .headline = If 1 hour has passed since the payment you may decline. To decline, ship and upload the tracking number.
# T03
tiktok-request-thailand = A request that is not dealt with in 24 hours cancels the order. When it may be declined was not found.
    .headline = Answer within 24 hours; unanswered, it is cancelled. When you may decline was not found: accepting is the safe course.
# T11
tiktok-request-no-page = No official page was found that says whether a seller of this country may decline. In Thailand 24 hours without an answer cancel the order.
    .headline = The rules of this country were not read. Look at the request in Seller Center within 24 hours. Accepting is the safe course.
# T07
tiktok-request-seller-cause = Where the cause lies with the seller a cancellation may count in the seller-fault rate, but goods sent all the same come back or are refunded.
    .headline = Where the cause lies with you, accepting is the safe course.
# T04
tiktok-seller-cancels = Your own cancellation is told to the buyer at once in the app, in the buyer’s language, with the reason, and is refunded in full. Asking the buyer to cancel is forbidden.
    .headline = Your own cancellation: tell the true reason in the buyer’s language and refund in full. Never ask the buyer to cancel.
# T02
tiktok-shipped-us = After dispatch, uploading the tracking number tells the buyer that the request was not approved.
    .headline = It has been sent, so it cannot be cancelled. Uploading the tracking number declines the request.
tiktok-shipped =
    .headline = It has been sent, so this is a return rather than a cancellation.
tiktok-delivered =
    .headline = It has arrived, so this is a return rather than a cancellation.
# T07
tiktok-return-us = In the USA, TikTok Shop approves return requests in returnable categories by itself.
# T10
tiktok-return-uk = In the UK sellers allow a return within 30 days of receipt, beside the 14 days of the law (with exceptions; official text without a date).
# T08
tiktok-return-unread = When buyers may return goods after dispatch was not found for this country.
tiktok-dispatched-seller-cause =
    .headline = It has been sent, so this is no cancellation. It goes on as a delay, or as a problem of the description.
# T13
tiktok-fault = For faulty, wrong, incomplete or wrongly described goods buyers can apply for a return and refund (official page of Vietnam). In the USA the seller gives evidence, and TikTok Shop may decide in the end.
    .headline = Not a cancellation: the item is faulty or not as described.
tiktok-not-received =
    .headline = Not a cancellation: it is about an order that has not arrived.
# T03
tiktok-lost = An order that the carrier reports as lost or damaged is cancelled by itself (official page of Thailand).
    .headline = A lost parcel is no cancellation but an order that did not arrive.
    .then = Ask the carrier; if it does not arrive, refund.
# T07
tiktok-seller-after-dispatch = Until when a seller can cancel differs by country (USA: before “awaiting collection”; Thailand: before delivery; Japan, by an agency: before “in transit”).
    .headline = Whether you can cancel after dispatch differs by country.
    .then = See in Seller Center whether it can be cancelled. If not, agree on a return with the buyer.
# T07
tiktok-refused = No rules on refused parcels were found.
    .headline = Do not refund yet. Wait for the parcel and follow what Seller Center shows.
    .then = What is refunded once it is back: see TikTok Shop’s screen, and the law of the buyer’s country.
# T07
tiktok-return = Returns run in TikTok Shop’s own procedure.
tiktok-return-back =
    .headline = The item is back. Check it and deal with it in Seller Center.
# T07
tiktok-dispute = In a dispute the seller gives evidence; TikTok Shop may step in and decide in the end.
    .headline = TikTok Shop decides. Make no separate refund, and give evidence by the time on the screen.
tiktok-dispute-decided =
    .headline = The dispute is closed. Do not refund again. The buyer’s rights in law remain.
tiktok-return-not-the-goods =
    .headline = What you sent has not come back. Do not refund; give evidence in Seller Center, such as photographs.
# T03
tiktok-duty-answer = Answer the cancellation request
tiktok-duty-answer-thailand =
    .if-missed = The order is cancelled by itself and refunded.
tiktok-request-thailand-unanswered =
    .headline = The 24 hours to answer have passed. Unless it was answered, the order has been cancelled by itself and is refunded. Do not ship it; look in Seller Center at how the order stands.
# T03
tiktok-steps-unanswered = What to do with a request that nobody answered within 24 hours.
    .step-1 = In Seller Center, see whether the order has been cancelled and refunded.
    .step-2 = Do not ship it (if it has not been cancelled, answer the request at once).
# T03
tiktok-silence-thailand = Not dealt with in 24 hours, the order is cancelled by itself.
# T01
tiktok-unknown-silence = What happens without an answer was not found for this country (in Thailand it is cancelled after 24 hours).
# T02
tiktok-duty-ship = If you decline, ship in time and upload the tracking number
    .if-missed = An order that is not shipped in time may be cancelled by itself.
# T07
tiktok-late-cancelled = An order that is not shipped in time may be cancelled by itself (official pages of the USA and Thailand).
# T04
tiktok-duty-tell-buyer = Tell the buyer the true reason, in the app and in the buyer’s language
# T07
tiktok-metric-seller-cancels = A cancellation for a reason of your own counts in the seller-fault cancellation rate (SFCR).
tiktok-metric-buyers-reason = For a reason of the buyer it should not count in the seller-fault rate. Choose the true reason.
tiktok-metric-unknown = Whether it counts in the seller-fault rate turns on the reason.
# T08
tiktok-metric-late = A request for “late shipment” counts in the seller-fault rate.
tiktok-metric-late-otherwise = A buyer’s cancellation for another reason than “late shipment” has no consequence for you.
# T01
tiktok-steps-accept = Requests are dealt with in Seller Center.
    .step-1 = Open the cancellation request of the order in Seller Center and approve it.
# T02
tiktok-steps-decline = Uploading the tracking number marks it as shipped and tells the buyer that it was not approved.
    .step-1 = Ship it first, then upload the tracking number.
tiktok-steps-dispatched =
    .step-1 = Upload the tracking number: that declines the request and tells the buyer.
# T04
tiktok-steps-seller = Your own cancellations are always made in Seller Center.
    .step-1 = Tell the buyer the true reason by message in the app.
    .step-2 = Cancel the order in Seller Center with the true reason. It is refunded in full.
# T07
tiktok-steps-return = Returns and refunds run in TikTok Shop’s procedure.
    .step-1 = Look at the request under returns and refunds in Seller Center and answer by the time on the screen.
# T07
tiktok-duty-review-return = Review the return request and answer
tiktok-keep-request = The buyer’s request, with its time and words
tiktok-keep-handover = The hand-over receipt, the tracking number, photographs before packing
# T04
tiktok-warning-never-ask-to-cancel = Asking the buyer to cancel is forbidden. If the reason is yours, cancel it yourself.
# T01
tiktok-warning-wider-window = If you widened automatic approval to 1, 3 or 5 hours or until ready to ship, requests in that time are cancelled automatically. Check your settings.
# T02
tiktok-warning-no-false-tracking = Do not decline by uploading a tracking number for what has not been handed over.
# T05
tiktok-warning-part = Single items can be cancelled too; for want of stock or damage they count in the seller-fault rate (third party).
# T09
tiktok-unknown-window = What the window for requests does: pages differ (January 2024: automatic for 1, 3 or 5 hours or until ready to ship; March 2025: 1, 5 or 24 hours, not always automatic).
# T11
tiktok-unknown-japan = No official rules of TikTok Shop Japan were found (an agency: the seller may cancel before “in transit”, has to tell the reason, and may not ask the buyer to cancel).
# T07
tiktok-unknown-fees = Whether fees come back on a cancellation or refund was found in no source.
fee = Commission
fee-unknown = Not known (no source found)
money-debit = Taken from your account
money-by-policy = By TikTok Shop’s procedure and the law
never-false-dispatch = Never say it was sent when it was not
never-shift-reason = Never put your own reason on the buyer
never-ask-to-cancel = Never ask the buyer to cancel
