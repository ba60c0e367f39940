greeting-thanks =
    Hello,

    Thank you for your order.
sorry-apology =
    Hello,

    We are sorry for the trouble with your order.
closing-where-to-write =
    If anything is unclear, just reply to this message.

    Kind regards
received-accepted = We accept the cancellation that you asked for[ on { $requested }|] and are dealing with it now.
rest-follows-part-of-order = We will send you the rest of your order.
refund-refund = [We will refund { $refund }.|We will refund what you have paid.]
to-card-refund-method = The refund goes to the card you paid with.
to-paypal-refund-method = The refund is made through PayPal.
account-refund-account = We refund by bank transfer: please tell us the bank, branch, account number and name.
nothing-paid-nothing-paid = Nothing has been paid yet, and nothing is to be paid.
out-of-stock-true-cause = The item is out of stock.
price-error-true-cause = The price that was shown was wrong.
late-true-cause = The dispatch of your order is delayed.
cannot-verdict-first = We are sorry, but we cannot cancel this order.
clause-exact-clause = Cancellations for a change of mind follow the cancellation and return terms shown on the product page and on the order screen.
being-made-true-reason = Your order is being made for you, and the work has begun.
made-for-you-true-reason = Your order is made to order, for you alone.
ready-true-reason = The goods are packed and ready to ship.
defects-apart-defects-apart = A defect or a wrong item is another matter, and is always handled by us.
offer-alternative = If something else would help, another address for instance, please tell us and we will do what we can.
handed-over-handed-over-at = The goods [were handed to the carrier on { $handed-over }|are already with the carrier].
as-a-return-verdict-first = As the goods [were handed to the carrier on { $handed-over }|are already on their way], we take this as a return after receipt rather than a cancellation.
send-it-return-path = We accept the return. Please send the goods back to us; if you are not sure of our address, just reply.
send-it-on-receipt-return-path = Once they have reached you, please send them back to us; if you are not sure of our address, just reply.
return-at-buyers-cost-who-pays = The return postage is yours to pay.
refund-on-return-refund-on-return = [We refund { $refund } once they are back.|We arrange the refund once they are back.]
cannot-return-verdict-first = We are sorry, but we cannot take the goods back for a change of mind.
cannot-return-this-verdict-first = We are sorry, but we cannot accept this return.
cannot-on-its-way-verdict-first = We are sorry, but the goods are on their way and we cannot cancel the order, nor take them back for a change of mind.
return-terms-exact-clause = The return terms are shown on the product page and on the order screen.
period-over-receipt-date = [You received the goods on { $delivered }, and the|The] period that the law gives for a return has passed.
acknowledged-acknowledged = We acknowledge your message[ of { $requested }|]: you are withdrawing from (cancelling) this contract.
send-back-send-back = Please send the goods back to us [by { $send-back }|within 14 days]; if you are not sure of our address, just reply.
send-back-on-receipt-send-back =
    Once they have reached you, please send them back to us[ by { $send-back }|]; if you are not sure of our address, just reply.
    If the parcel is not taken and comes back to us, the refund is just the same.
buyer-pays-who-pays = As we told you before you ordered, the cost of sending them back is yours.
shop-pays-who-pays = We bear the cost of sending them back.
refund-europe-refund-date = We will refund [{ $refund }|the price], standard delivery included, by the way you paid[, no later than { $refund-by }|].
express-stays-express-surcharge = [The surcharge for express delivery ({ $express }) is not part of it.|]
withheld-withheld = We may wait with the refund until the goods are back or you have sent us proof of posting, whichever comes first.
not-taken-refused-is-no-cancellation =
    We have seen that the parcel was not taken. That alone does not cancel the order.
    Please reply and tell us whether you wish to cancel it.
what-they-found-ask-once = Please send us photographs that show the condition of the goods.
holding-request-received = We received your cancellation request[ on { $requested }|].
we-received-message = We received your message[ on { $requested }|].
we-seen-parcel-taken = We have seen that the parcel was not taken.
holding-answer-follows = We are checking what applies and will write to you again as soon as we can. Thank you for your patience.
held = About your order
letter-own-dispute =
    .subject = Your payment dispute
    .dispute =
        Hello,

        We have seen the dispute you opened with the payment company. It runs through them, and our answer goes there too.
        While it runs we make no refund by another way, so that nothing is paid twice.
letter-own-refused-parcel =
    .subject = Your parcel was not taken
    .take-by = If you take it after all, please tell us soon. The extra cost of storage and re-delivery is yours to pay.
    .return-path = If you wish to cancel, we accept that: please tell us so.
letter-own-not-accepted-unpaid =
    .subject = We cannot deliver your order
letter-own-accept-unpaid =
    .subject = Your order has been cancelled
letter-own-not-accepted =
    .subject = We cannot accept your order
    .not-accepted = We do not accept your order, in its whole quantity, and cannot deliver it.
    .prepaid = You paid { $amount } on { $paid }. We refund all of it at once.
    .who-we-are = { $contact }
letter-own-will-not-ship =
    .subject = We cannot ship your order
letter-own-delay-option =
    .subject = Your order is delayed: your choice
    .delay = We cannot ship [by { $ship-date }|by the date promised]. The new shipping date is { $new-date }.
    .true-cause = The reason for the delay: { $cause }.
    .right-to-cancel = You may agree to the delay, or cancel and get a prompt and full refund, shipping included. You may cancel at any time until it ships.
    .silence = If you do not answer, we take it that you agree to the new date.
    .silence-2 = If you do not answer, the order is cancelled and refunded in full 30 days after the first date.
    .free-answer = Just reply to this message; it costs you nothing.
letter-own-subscription-stopped =
    .subject = Your subscription has been stopped
    .stopped = As you asked[ on { $requested }|] we stop the deliveries from the next one on. Nothing is charged for them.
letter-own-subscription-next =
    .subject = Stopping your subscription
    .stopped = We stop your subscription.
    .next-delivery = The deadline for [the delivery leaving on { $next }|the next delivery] has passed, so it ends with the one after it.
letter-own-acknowledged =
    .subject = We have received your withdrawal
letter-own-accept-shop-reason =
    .subject = Your order has been cancelled
letter-own-accept =
    .subject = Your order has been cancelled
    .nothing-to-send = The goods have not been sent, so there is nothing to send back.
letter-own-accept-open =
    .subject = Your request
    .accepted = We accept your request[ of { $requested }|] and are dealing with it now.
letter-own-refuse-late =
    .subject = When your order ships
    .ship-date = [The date we promised is { $ship-date } and|The date we promised] has not passed yet.
letter-own-refuse =
    .subject = Your cancellation request
letter-own-refuse-ground =
    .subject = Your cancellation request
letter-own-deduction =
    .subject = Your refund
    .condition = The goods you returned reached us[ on { $returned }|] and we have checked them.
    .condition-2 = They are not in the condition in which we sent them; photographs are attached.
    .deduction = We deduct the value lost by handling beyond what checking the goods needs, and refund the rest by the way you paid. Before the refund we tell you the sum deducted and how it is worked out.
letter-own-lost =
    .subject = Your parcel has not arrived
letter-own-not-received =
    .subject = Your parcel has not arrived
letter-own-fault =
    .subject = The fault in your order
    .choice = Please tell us whether you wish to return the goods for a full refund, or would rather have a repair or a replacement. Returning, repairing and sending again is at our cost.
    .choice-2 = Please tell us whether you prefer a repair or a replacement; where neither is possible we refund. Returning, repairing and sending again is at our cost.
    .choice-3 = We will repair, replace or send what is missing as soon as we can, and refund where that is not possible. Returning and sending again is at our cost.
    .repair-extends = If you choose a repair, our liability is extended once by 12 months (depending on when your country applies this).
letter-own-late =
    .subject = The delay of your order
    .right-to-cancel = If you cannot wait, you may cancel and get everything back.
letter-own-return-unpaid =
    .subject = Your return
letter-own-return-acknowledged =
    .subject = We have received your withdrawal
letter-own-return-waiting =
    .subject = Your return
    .waiting = As soon as the goods are back with us we will check them and [refund { $refund }|arrange the refund].
    .returned = The goods you returned reached us[ on { $returned }|]. We [refund { $refund }|are arranging the refund].
letter-own-return =
    .subject = Your return
letter-own-return-refused =
    .subject = Your return request
letter-own-return-refused-abroad =
    .subject = Your return request
letter-own-automatic =
    .subject = Your order
    .automatic = Your order is cancelled automatically. There is nothing you need to do.
checked-confirm-step = When the order was placed there was a screen on which it could be checked and corrected.
traced-trace = We are asking the carrier what has become of the parcel.
resend-or-refund-choice = Please tell us whether we should send the goods again or refund everything. The cost is ours.
will-not-ship-will-not-ship = We are not able to deliver what you ordered.
