greeting-thanks =
    Hello,

    Thank you for your order.
sorry-apology =
    Hello,

    We are sorry for the trouble with your order.
closing-where-to-write =
    If you have any questions, just reply to this message.

    Kind regards
button-official-button =
    To cancel it, please go to Your Account > Your Orders, find this order and choose "Request cancellation".
    As soon as we see your request there we will cancel the order, provided it has not left us yet.
amazon-will-decide-amazon-decides = Amazon decides on the refund and will let you know.
not-charged-no-charge = As the order has not been sent, you will not be charged. Anything you have already paid comes back to you through Amazon.
return-path-return-path = To return it, go to Your Account > Your Orders, find this order and start a return there.
refund-follows-refund-on-return = Your refund is made through Amazon once the item has been sent back.
postage-ours-who-pays = We pay the return postage.
postage-policy-who-pays = For a change of mind, Amazon's return policy may ask you to pay the return postage.
postage-us-free-who-pays = Returning it is free of charge.
postage-us-who-pays = For a change of mind the return postage may be deducted from the refund.
withdrawal-noted-withdrawal-noted = We have received your message[ of { $requested }|] and noted it as your notice that you are withdrawing from the purchase.
defects-apart-defects-apart = A faulty or wrong item is a different matter: please tell us and we will take care of it.
amazon-stays-open-amazon-stays-open = You are also free to contact Amazon customer service about this.
checking-answer-follows = We are checking what applies and will write to you again as soon as we can. Thank you for your patience.
holding-request-received = We received your cancellation request[ on { $requested }|].
we-received-return-request = We received your return request[ on { $requested }|].
we-received-message = We received your message[ on { $requested }|].
we-seen-parcel-taken = We have seen that the parcel was not taken.
we-seen-what-raised-through-amazon = We have seen what you raised through Amazon.
holding-has-left = Your order [left us on { $handed-over }|has already left us].
held = Your message
deduction-deduction-before-refund = We therefore intend to deduct a part of the price from your refund.
before-refund-asked-first = We will tell you the amount and the reason before we make the refund.
parcel-returning-parcel-returning = The parcel could not be handed over and the carrier is sending it back to us. You do not need to send anything.
not-arrived-apology =
    Hello,

    We are sorry that your order has not reached you, and for the worry this causes.
ask-carrier-carrier-search = We are asking the carrier to look into it.
resend-or-refund-resend-or-refund =
    Which would you prefer?
    - We send the same item again.
    - We refund you in full.
    Just reply with your choice.
resend-if-stock-resend-or-refund =
    Which would you prefer?
    - We send the same item again (we will check our stock and tell you the date).
    - We refund you in full.
    Just reply with your choice.
refund-agreed-agree-to-refund =
    Unfortunately the item is out of stock, so we cannot send another one.
    May we refund you in full instead? Just reply to say yes and we will arrange it.
fault-defective-apology =
    Hello,

    We are sorry that the item you received is faulty.
fault-described-apology =
    Hello,

    We are sorry that the item you received is not as described.
fault-wrong-apology =
    Hello,

    We are sorry that you received the wrong item.
fault-missing-apology =
    Hello,

    We are sorry that something was missing from your order.
fault-return-return-path = If the item has to come back, the return runs through Your Account > Your Orders. We pay the return postage.
button-note-notice-stands = The step below only helps us cancel the order quickly. Your notice stands either way.
late-apology-apology =
    Hello,

    We are sorry that your order is taking so long to reach you.
seller-cancels-seller-cancels = We will now cancel the order for reasons of our own. There is nothing you need to do; Amazon will confirm it to you.
let-down-apology = Please accept our apologies for letting you down.
accepted-accepted = We will cancel this order as you asked. Amazon will confirm it to you when it is done.
later-deliveries-subscription-page = You can stop or change later deliveries at any time, free of charge, in Your Account > Subscribe & Save.
warranty-warranty = If a manufacturer's warranty applies, the manufacturer can help you.
new-request-needed-new-request-needed = A closed request cannot be reopened; should anything change, please file a new one.
rights-stay-rights-stay = Your statutory rights are not affected.
subscription-subscription-page = You can stop or change your Subscribe & Save deliveries yourself, at any time and free of charge. We cannot do it for you; please go to Your Account > Subscribe & Save.
subscription-subscription-options =
    There you can
    - stop the subscription,
    - skip a delivery,
    - choose a longer interval, or
    - reduce the quantity.
subscription-this-delivery = A delivery that is already being prepared can no longer be stopped, but you can return it through Your Orders after it arrives.
amazon-customer-service-amazon-handles = This order is shipped by Amazon, and Amazon handles its cancellations, returns and refunds.
cancellations-returns-refunds-order-handled-amazon = Cancellations, returns and refunds for this order are handled by Amazon customer service.
amazon-customer-service-amazon-contact = You can follow the return and the refund in Your Account > Your Orders or ask Amazon customer service.
we-cannot-do-please-use-account = As we cannot do this for you, please use Your Account > Your Orders or contact Amazon customer service.
amazon-customer-service-subscription-page = You can stop or change the subscription at any time, free of charge, in Your Account > Subscribe & Save.
through-orders-cancellation-closed = The order has already left us, so this is a return rather than a cancellation.
delivered-by-record-apology =
    Hello,

    We are sorry to hear that you cannot find your parcel.
delivered-by-record-delivery-proof = According to the carrier it was delivered[ on { $delivered }|].
delivered-by-record-where-to-look = Could you please check around the entrance and the parcel box, and ask your household or anyone next door?
delivered-by-record-carrier-search = If it does not turn up, please reply and we will ask the carrier to investigate.
with-deduction-ground = We are sorry, but we intend to deduct a part of the price from your refund.
not-back-yet-not-back-yet = Your return has been accepted, but the item has not reached us yet.
not-back-yet-return-by = If you have yet to send it, please do so soon. You will find the return details in Your Account > Your Orders.
not-back-yet-proof-of-posting = If it is already on its way, please let us have the tracking number.
not-back-yet-refund-on-return = We will make the refund once the item, or the record that you sent it, has reached us.
return-received-return-received = Your return reached us[ on { $returned }|]. Thank you for sending it back.
return-received-refund = We are now arranging your refund[ of { $refund }|]. When it reaches you depends on how you paid.
fault-refund-refund-offered = As we have no replacement to send you, we would like to refund you in full.
fault-refund-return-path = Please send the item back through Your Account > Your Orders. We pay the return postage and refund you once the item has been sent back.
window-over-window-over = We are sorry, but the return window for this item has ended, so we cannot accept the return.
out-of-policy-ground = We are sorry, but we cannot accept this return.
letter-claim =
    .subject = About your order
    .claim-seen =
        Hello,

        We have seen your A-to-z Guarantee claim and are sorry that something went wrong with your order.
    .records = We are giving Amazon the order and delivery records.
    .offer-help = If there is anything we can do for you in the meantime, please tell us.
letter-chargeback =
    .subject = About your order
    .claim-seen =
        Hello,

        Amazon has told us that you raised this order with your card issuer. We are sorry that something went wrong.
    .records = We are giving Amazon the order and delivery records.
    .offer-help = If there is anything we can do for you in the meantime, please tell us.
letter-return-refunded-by-amazon =
    .subject = Your return has reached us
    .return-received = Your return reached us[ on { $returned }|]. The refund is in Amazon's hands and there is nothing you need to do.
    .condition = We are reporting to Amazon what came back.
letter-contest =
    .subject = About your order
    .records = We are giving Amazon our records of this order and asking for a review. There is nothing you need to do.
    .offer-help = If there is anything we can do for you in the meantime, please tell us.
letter-refund-made =
    .subject = Your refund
    .refund-made = We made your refund[ on { $refunded }|].
    .refund-made-2 = Amazon made your refund[ on { $refunded }|].
    .refund-shown = You can see the refund in Your Account > Your Orders. When it reaches you depends on how you paid.
    .feedback = If you have already left feedback and are satisfied with how this was settled, you can update it.
letter-subscription =
    .subject = Your Subscribe & Save delivery
letter-subscription-by-message =
    .subject = Your Subscribe & Save delivery
letter-amazon-ships =
    .subject = About your order
letter-amazon-serves =
    .subject = About your order
letter-amazon-serves-return =
    .subject = About your order
letter-catalogue-error =
    .subject = About the product page
    .amazons-error = The details you relied on come from product information that Amazon entered incorrectly. Amazon customer service handles the return and refund in this case; please contact them.
    .request-closed = We will close the return request that came to us as solved.
letter-new-return-request =
    .subject = Your return request
    .new-request = Your earlier return request is closed and cannot be reopened. Please start a new return in Your Account > Your Orders.
    .will-check = We will look at it and write to you once we have it.
letter-return-through-orders =
    .subject = Returning your order
letter-pending =
    .subject = The status of your order
    .order-pending = Amazon is still checking the payment for this order (it is "pending"), so we cannot cancel it ourselves yet.
    .amazon-contact = To cancel it, please contact Amazon customer service.
    .not-shipped = Nothing will be sent while the payment is being checked.
letter-cancel-and-reorder =
    .subject = Changing the delivery address
    .address-of-the-order = We are sorry, but we cannot change the delivery address after an order is placed; we may only send to the address in the order.
    .cancel-and-reorder =
        Please go to Your Account > Your Orders, choose "Request cancellation" for this order, and order again with the right address.
        As soon as we see your request there we will cancel the order, provided it has not left us yet.
    .ship-date = [We plan to send it on { $ship-date }.|]
letter-redirect-late =
    .subject = Your delayed order
    .apology =
        Hello,

        We are sorry that your order is late in leaving us.
letter-redirect-to-button =
    .subject = How to cancel your order
    .parcel-held = Until then we hold the parcel, so there is nothing for you to send back.
    .ship-date = [We plan to send it on { $ship-date }, so please do this before then.|]
    .subscription-page = You can stop or change later deliveries at any time, free of charge, in Your Account > Subscribe & Save.
letter-returnless =
    .subject = Your return and refund
    .keep-the-item = Your return request has been accepted. You do not need to send the item back; please keep it.
    .refund = Your refund is made through Amazon. When it reaches you depends on how you paid.
letter-return-decided-by-amazon =
    .subject = Your return
    .amazon-decides = Amazon handles this return and makes the refund itself.
    .keep-the-item = Please keep the item until you hear from Amazon.
letter-automatic-lapsed =
    .subject = Apology about your order
    .apology =
        Hello,

        We are sorry that we did not send your order on time.
    .automatic = Amazon cancels this order automatically. There is nothing you need to do.
letter-automatic =
    .subject = Your cancellation
    .automatic = Amazon handles the cancellation of this order automatically; nothing is needed from us. You can see the result in Your Account > Your Orders.
letter-seller-cancels-stock =
    .subject = We have to cancel your order
    .out-of-stock =
        Hello,

        We are very sorry: the item you ordered is out of stock and we cannot supply it.
letter-seller-cancels-price =
    .subject = We have to cancel your order
    .price-error =
        Hello,

        We are very sorry: the item you ordered was listed at the wrong price and we cannot supply it at that price.
letter-seller-cancels =
    .subject = We have to cancel your order
    .true-cause =
        Hello,

        We are very sorry: we cannot supply the item you ordered.
letter-refused-damaged =
    .subject = Your damaged parcel
    .apology =
        Hello,

        We are sorry that your parcel arrived damaged.
    .full-refund = As you did not accept it, we will refund you in full, including delivery. You do not need to send anything back.
    .or-resend = If you would rather have the item sent again instead, please reply and we will do that instead of the refund.
letter-refused-amazon-decides =
    .subject = Your returning parcel
    .ask-amazon = Amazon handles the refund: you can ask for it in Your Account > Your Orders > "Problem with order".
letter-refused-back =
    .subject = Your parcel is back with us
    .parcel-back = Your parcel could not be handed over and has come back to us.
    .resend-or-refund = Would you like us to send it again to the address in the order, or to refund you? Just reply with your choice.
    .deduction-first = If there is any cost to you either way, we will tell you the amount and the reason first.
letter-refused-returning =
    .subject = Your returning parcel
    .choice-on-return = Once it is back, we will send it again or refund you. Please reply to tell us which you would like.
    .deduction-first = If there is any cost to you either way, we will tell you the amount and the reason first.
letter-confirmed-by-mistake =
    .subject = Your refund
    .true-state =
        Hello,

        You were told that your order was on its way. It is in fact still with us, and we are sorry for the confusion.
    .refund-in-full = We will not send it and will refund you in full. There is nothing you need to do.
    .refund-shown = The refund is made through Amazon and you can see it in Your Account > Your Orders.
letter-refuse-label =
    .subject = Your cancellation request
    .label-created = We are sorry, but a shipping label has already been created for this order and it is being prepared for dispatch, so we can no longer cancel it.
    .return-path = Once it arrives, you can return it: go to Your Account > Your Orders, find this order and start a return there.
letter-refuse-before-dispatch =
    .subject = Your cancellation request
    .true-cause = We are sorry, but we cannot cancel this order.
    .return-path = Once it arrives, you can return it: go to Your Account > Your Orders, find this order and start a return there.
letter-accept-part =
    .subject = Your partial cancellation
    .accepted-part = We will take the item you named out of your order and send you the rest as planned.
    .refund-part = If you have been charged for it, the amount is refunded through Amazon.
letter-accept-apology =
    .subject = Your cancellation
letter-accept =
    .subject = Your cancellation
    .re-order = If you still need the item with other details or another address, please place a new order.
letter-ask-amazon-for-refund =
    .subject = Your delivery and refund
    .ask-amazon = Amazon handles the refund in this case. Please go to Your Account > Your Orders, choose "Problem with order" for this order and ask for a refund there.
    .offer-help = If you run into any difficulty, we are glad to help.
letter-delivered-by-record =
    .subject = Your delivery
letter-delivered-by-record-then =
    .subject = Your delivery
letter-not-received-choice =
    .subject = Your missing order
letter-lost-choice =
    .subject = Your missing order
letter-not-received-refund =
    .subject = Your missing order
letter-lost-refund =
    .subject = Your missing order
letter-not-received-open =
    .subject = Your missing order
letter-lost-open =
    .subject = Your missing order
letter-late-remedy-choice =
    .subject = Your delayed order
letter-late-remedy-refund =
    .subject = Your delayed order
letter-late-remedy-open =
    .subject = Your delayed order
letter-deduction-condition =
    .subject = Your refund: please read before we make it
    .condition-found = Your return reached us[ on { $returned }|] and we have checked it. It is not in the condition in which we sent it; photos are attached.
letter-deduction-incomplete =
    .subject = Your refund: please read before we make it
    .incomplete = Your return reached us[ on { $returned }|]. When we checked it, a part was missing. Photos are attached.
    .send-the-rest = If you still have it, you are welcome to send it on and we will work out the refund again.
letter-deduction-different =
    .subject = Your return: please read before we refund it
    .different-item = Your return reached us[ on { $returned }|]. The parcel did not contain the item we sent but something else. Photos are attached.
    .perhaps-a-mix-up = Perhaps the items were mixed up. Could you please check whether you still have ours?
    .deduction-before-refund = As things stand, we intend to deduct a part from your refund.
letter-deduction =
    .subject = Your refund: please read before we make it
letter-return-wait =
    .subject = Your return
letter-return-refund =
    .subject = Your return has reached us
letter-return-refund-then =
    .subject = Your return has reached us
letter-fault-refund =
    .subject = We are sorry about your order
letter-fault-choice =
    .subject = We are sorry about your order
    .replace-or-refund = We can send a replacement or refund you in full. Just reply with your choice.
    .replace-or-refund-2 = We can send you what was missing or refund you in full. Just reply with your choice.
letter-fault-refund-used =
    .subject = We are sorry about your order
letter-fault-open =
    .subject = We are sorry about your order
    .replace-or-refund = We will refund you in full. If you would rather have a replacement or the missing part, please reply and we will check our stock.
letter-return-accepted =
    .subject = Your return is accepted
    .return-accepted = We accept your return. You will find the address or label in Your Account > Your Orders.
    .no-postage-abroad = You will not be asked to pay for postage to another country.
    .delivery-refunded = The refund includes the standard delivery charge.
letter-return-closed-late =
    .subject = Your return request
letter-return-closed =
    .subject = Your return request
letter-return-refused-late =
    .subject = Your return request
letter-return-refused =
    .subject = Your return request
letter-delivered-refused =
    .subject = Your return request
letter-coming-back =
    .subject = Your returning parcel
    .parcel-returning = Your parcel is on its way back to us.
    .when-back = Once it is here, we will write to you about the refund. Should any cost be deducted, we will tell you the amount and the reason first.
letter-wrong-address-sent =
    .subject = The delivery address
    .address-of-the-order = Your order was sent[ on { $handed-over }|] to the address given in it, so the address can no longer be changed.
    .verdict = We are sorry, but it can no longer be cancelled either.
    .return-path = If you no longer want it, we take it back: please start a return in Your Account > Your Orders.
    .options = It may help to ask the carrier about forwarding or holding the parcel, or to ask whoever lives at that address.
    .when-back = If the parcel comes back to us, we will write to you about the refund. Should any cost be deducted, we will tell you the amount and the reason first.
letter-late-sent =
    .subject = Your delayed order
    .handed-over-at = [We sent it on { $handed-over }.|It has already been sent.]
    .return-path = It can no longer be cancelled, but if you do not want it any more, please start a return in Your Account > Your Orders after it arrives. We pay the return postage and refund you in full, including delivery.
letter-return-after-receipt =
    .subject = Returning your order
    .cancellation-closed = As your order has already been delivered, we handle this as a return rather than a cancellation.
letter-sent =
    .subject = Your cancellation request
    .handed-over-at = Your order was sent[ on { $handed-over }|], so we handle this as a return rather than a cancellation.
    .two-ways = If you no longer want it, you can decline the delivery or, after it arrives, start a return in Your Account > Your Orders.
    .return-path = If you no longer want it, please start a return in Your Account > Your Orders after it arrives.
letter-decided-by-amazon =
    .subject = About your order
    .amazon-decides = Amazon decides on this refund and makes it itself. You can follow it in Your Account > Your Orders or ask Amazon customer service.
letter-remedy-choice =
    .subject = We are sorry about your order
letter-remedy-refund =
    .subject = We are sorry about your order
letter-remedy-open =
    .subject = We are sorry about your order
letter-wait-for-item =
    .subject = Your refund
    .not-back-yet = The item has not reached us yet and we are waiting for it.
    .refund-on-return = We will make the refund once the item, or the record of its return, has reached us. Should any cost be deducted, we will tell you the amount and the reason first.
letter-accept-sent =
    .subject = Returning your order
letter-accept-open =
    .subject = Your request
    .accepted = We accept your request and are dealing with it now. Amazon will confirm it to you when it is done.
