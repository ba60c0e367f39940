greeting-order-and-thanks =
    Hello,

    Thank you for your order.
greeting-shop-apology =
    Hello,

    We are very sorry for the trouble with your order.
closing-where-to-write =
    If anything is unclear, please reply to this message. You can also ask the Qoo10 customer centre.

    Kind regards
cannot-cancel-verdict-first = We are sorry, but we cannot cancel this order.
return-by-terms-return-path = A return after receipt follows the terms shown on the product page and on the order screen; if you wish to return it, please reply to this message.
return-asked-return-path = If you wish to return it after receipt, please reply to this message and we will tell you how that is handled.
exchange-alternative = If another size or colour would help, please tell us and we will do what we can.
refund-route-refund-route = The refund is made through Qoo10, by the way you paid. When it reaches you also depends on the payment method; please check in Qoo10.
reorder-re-order = If you would like to change the order or the address, please place a new order.
out-of-stock-true-cause = The item is out of stock.
price-error-true-cause = The price that was shown was wrong.
late-true-cause = The dispatch of your order is delayed.
holding-request-received = We received your cancellation request[ on { $requested }|].
we-received-return-request = We received your return request[ on { $requested }|].
we-received-message = We received your message[ on { $requested }|].
we-seen-parcel-taken = We have seen that the parcel was not taken.
holding-has-left = The goods [were handed to the carrier on { $handed-over }|are already with the carrier].
held = About your order
checking-answer-follows = We are checking how this can be handled and will write to you again as soon as we can. Thank you for your patience.
letter-delivery-refused =
    .subject = Your parcel
    .not-a-cancellation = The goods have been shipped. Not accepting the parcel does not cancel the order; it is handled as a return.
    .what-we-check = We are checking with Qoo10 how this is handled, including the postage, and will write back as soon as we can.
letter-refuse-packed =
    .subject = Your cancellation request
    .packed = The goods are packed and ready to ship.
    .leaves-today = They go to the carrier today, and we register the tracking number.
letter-refuse-made-to-order =
    .subject = Your cancellation request
    .made-for-this-order = This item is made for your order alone, and the work has begun.
    .made-for-this-order-2 = This item is made to order for you.
    .what-happens-next = [We plan to ship on { $ship-date }.|]
letter-return-on-its-way =
    .subject = Your cancellation request
    .handed-over-at = As the goods [were handed to the carrier on { $handed-over }|are already with the carrier], we take this as a return after receipt rather than a cancellation.
    .return-path = Once the goods have reached you, please tell us here and we will give you the return address.
    .return-by = Please do so within 8 days, the day of receipt being day 1. The return postage is yours to pay.
letter-refuse-handed-over =
    .subject = Your cancellation request
    .handed-over-at = The goods [were handed to the carrier on { $handed-over }|are already with the carrier].
letter-accept-shop-reason =
    .subject = Cancellation of your order
    .accepted = We have accepted the cancellation and will process it as caused by us.
letter-accept =
    .subject = Your cancellation is accepted
    .accepted = We accept the cancellation of this order as you asked, and will process it now.
letter-seller-cancels =
    .subject = We have to cancel your order
    .verdict-first = We cannot deliver this order and have to cancel it for reasons of our own. There is nothing you need to do.
letter-unpaid =
    .subject = Your order
    .nothing-to-do = This order has not been paid for yet. If you no longer want it, it will be cancelled automatically once the payment deadline passes.
letter-automatic-late =
    .subject = Apology for the late dispatch
    .instant-cancel = The ship date has passed without dispatch. You can cancel this order at once in My Qoo10.
letter-automatic =
    .subject = Your cancellation
    .instant-cancel = You can cancel this order at once in My Qoo10. If you have already done so, nothing more is needed.
letter-remedy-not-received =
    .subject = Your delivery
letter-remedy-lost =
    .subject = Your delivery
letter-remedy-wrong-item =
    .subject = Apology for the wrong or incomplete delivery
    .apology =
        Hello,

        We are very sorry that the wrong item reached you.
    .apology-2 =
        Hello,

        We are very sorry that something was missing from the delivery.
    .choice = Please tell us whether you prefer the right goods or a refund.
    .choice-2 = Please tell us whether you prefer the missing goods or a refund.
letter-remedy-defective =
    .subject = Apology for the faulty goods
    .apology =
        Hello,

        We are very sorry that the goods are faulty.
    .apology-2 =
        Hello,

        We are very sorry that the goods are not as described.
    .evidence-once = Please send us photos that show it, and tell us whether you prefer an exchange or a refund. Once we have seen the photos we will arrange it.
    .choice = Please tell us whether you prefer an exchange or a refund.
letter-return-accepted =
    .subject = Your return
    .return-path = We accept the return. Please file it in My Qoo10 and we will give you the return address.
    .return-path-2 = We accept the return.
    .who-pays = We bear the return postage.
    .who-pays-2 = We bear the return postage.
letter-return-refused =
    .subject = Your return
    .terms-shown = We are sorry, but a change-of-mind return is excluded by the return terms shown on the product page and on the order screen.
letter-return-refused-period =
    .subject = Your return
    .receipt-date = We are sorry, but the period for a return has passed since delivery[ ({ $delivered })|].
letter-remedy-late =
    .subject = Apology for the delay
cannot-return = We are sorry, but we cannot accept this return.
buyer-pays = The return postage is yours to pay.
refund-on-return-refund-on-return = We will arrange the refund[ of { $refund }|] once the goods are back and have been checked. When it reaches you depends on the payment method.
expected-what-happens-next = [Delivery is expected around { $expected }.|]
postage-ours-postage-on-shop = If anything has to come back, we pay the postage and give you the address.
after-dispatch-cancellation-closed = The goods have left us, so this is a return rather than a cancellation.
defects-apart-defects-apart = A defect or a wrong item is a different matter: please tell us and we will take care of it.
not-received-greeting-apology =
    Hello,

    We are sorry that the goods have not reached you, and for the worry this causes.
trace-tracking = We are asking the carrier to look into it.
choice-resend-or-refund = Please tell us whether you would like us to send the goods again or refund you.
non-receipt-path-right-procedure = In My Qoo10 this is filed under non-receipt (未受取).
claim-path-right-procedure = In My Qoo10 this is filed under return or exchange (返品・交換).
