value-message = Message (“Help with order” included)
value-claim = Case (opened with Etsy)
value-marketplace-decides = Etsy or the card company decides
hours-48 = within 48 hours of the request
processing-time = by the ship-by date of the listing
presumptions-accepted = the purchase was binding (sellers on Etsy agree to complete valid transactions)
presumptions-return-terms = the listing shows a return policy (Etsy requires one)
agreed = You agreed to this return, and Etsy requires you to carry it through.
policy-grants = The return cannot be refused: the shop’s own return policy allows it.
remedy = Take the item back at your cost, refund in full, or send a replacement.
return-in-full = Once the item is back, refund in full, shipping included.
wait = The refund may wait until the item is back.
# ET12
etsy-request-unpaid = An order that was not paid can be cancelled by the seller (older official text).
    .headline = If the order is not paid, there is nothing to gain by declining: cancel it.
# ET01
etsy-request-not-started = Only the seller can cancel, so it is the seller who decides. Where work has not begun, accepting is common.
    .headline = By Etsy’s rules you may decline. As work has not begun, accepting is common; it refunds everything.
# ET01
etsy-request-begun = Only the seller can cancel. An order that is made, packed or custom may be declined.
    .headline = Work has begun, so by Etsy’s rules you may decline. Keeping a part is a partial refund that the buyer agrees to.
etsy-request-custom =
    .headline = It is made to order, so you may decline. Before work begins you may also accept.
# ET01
etsy-request-seller-cause = It is the seller who decides, but where the cause lies with the seller, goods sent all the same end as a case.
    .headline = Where the cause lies with you, accepting is the safe course.
# ET01
etsy-seller-cancels = If you cannot complete a transaction, tell the buyer by message first, then cancel. The buyer gets everything back; listing and transaction fees are credited.
    .headline = Your own cancellation: tell the buyer first and choose the true reason. Everything is refunded.
# ET11
etsy-by-policy = After dispatch, returns, refunds and exchanges go by each shop’s own policy and the law of the buyer’s country. Sales to consumers in the EU and the UK follow the consumer protection rules there.
# ET11
etsy-shipped-remorse =
    .headline = It has been sent, so the cancellation may be declined. A return goes by your return policy and the law.
etsy-shipped-seller-cause =
    .headline = It has been sent, so this is no cancellation. It goes on as a delay, or as a problem of the description.
# ET09
etsy-fault = For items that arrive damaged or not as described a case can be opened with Etsy if it is not solved. Where Etsy’s Purchase Protection covers it, Etsy refunds.
    .headline = Not a cancellation: the item is faulty or not as described.
# ET09
etsy-not-received = For an order that is late or did not arrive, a case can be opened once the estimated delivery date is past and 48 hours have gone. Where Purchase Protection covers it, Etsy refunds the buyer and the seller keeps the earnings.
etsy-not-received-on-its-way =
    .headline = Not a cancellation: it is about an order that has not arrived.
    .then = Trace the parcel; if it does not arrive, send again or refund. Past the estimated delivery date you may point to an Etsy case.
etsy-not-received-delivered =
    .headline = Tracking says delivered. Do not refund yet; if it does not turn up, ask the buyer to open a case with Etsy.
etsy-lost =
    .headline = A lost parcel is no cancellation but an order that did not arrive.
    .then = Send again or refund in full. Where Purchase Protection covers it, Etsy refunds once the buyer opens a case.
etsy-delivered-remorse =
    .headline = It has arrived, so this is a return.
etsy-seller-after-dispatch =
    .headline = It has been sent, so you cannot cancel it any more. To get it back you need the buyer’s consent.
# ET11
etsy-refused = Import charges are the buyer’s. An order that does not arrive because the buyer does not pay them or accept it is not covered; the seller is not responsible for a refund but may give one. What the law asks for is another matter.
    .headline = Do not refund yet. Not taking the parcel is no cancellation by itself.
etsy-refused-back =
    .headline = The parcel is back. Ask whether the buyer cancels, and refund what your policy and the law ask for.
# ET11
etsy-return = A return agreed to in messages or in a case has to be carried through, to the refund of the returned item.
etsy-return-back =
    .headline = The item is back. Check it; if you agreed to a refund, make it.
# ET11
etsy-return-not-the-goods = What is agreed is a refund of the returned item. What to do when something else comes back was found in no source.
    .headline = What you sent has not come back. Do not refund; tell the buyer, with photographs.
# ET09
etsy-case-open = Etsy decides a case, mostly by the shipping record and the conditions of Purchase Protection. If more is needed you hear of it in the case log and by e-mail.
    .headline = Etsy decides. Make no separate refund, and give what is asked for in the case log.
etsy-case-decided =
    .headline = The case is closed. Do not refund again. The buyer’s rights in law remain.
# ET15
etsy-chargeback = Where a chargeback is filed, the Etsy case is closed: only one way of settling a dispute is open.
    .headline = The card company decides. Make no separate refund, and give Etsy the records it asks for.
# ET10
etsy-duty-answer = Answer the request
    .if-missed = If it is not solved after 48 hours and the estimated delivery date (or ship-by date) is past, the buyer can open a case with Etsy.
# ET01
etsy-silence-nothing = Without an answer nothing is cancelled by itself.
# ET09
etsy-duty-ship = If you decline, ship in time
    .if-missed = If it arrives late, the buyer can open a case.
# ET15
etsy-duty-answer-case = Respond to the open case
# ET01
etsy-steps-cancel = Orders are cancelled in Shop Manager. It takes up to 48 hours, and 3 to 5 days until the buyer has the money.
    .step-1 = Answer the buyer’s message: you accept the cancellation.
    .step-2 = Shop Manager → Orders & Shipping → the order’s “…” → Cancel; choose the true reason.
    .step-3 = Press Cancel order. With Etsy Payments the refund is automatic; if you were paid another way, such as PayPal, refund that way.
etsy-steps-seller =
    .step-1 = Tell the buyer first, in Etsy Messages.
# ET07
etsy-steps-part = A part is refunded with “Refund”.
    .step-1 = For a part: the order’s “…” → Refund, and the amount beside that item.
# ET01
etsy-steps-decline = There is no set way to decline: answer the message.
    .step-1 = Decline by message, and say when you ship.
# ET11
etsy-steps-return = Agree on returns by message; refund with “Refund” (up to 180 days after the payment).
    .step-1 = Say by Etsy message whether and where to send the item back.
    .step-2 = Once it is back: the order’s “…” → Refund.
etsy-steps-ended = Once the contract has ended over a delay, the refund waits for no return.
    .step-1 = Refund with the order’s “…” → Refund, without waiting for the parcel.
etsy-steps-not-arrived =
    .step-1 = Check the tracking; then send it again, or refund it: the order’s “…” → Refund.
etsy-steps-no-goods = A file or a service is not sent back.
    .step-1 = Put it right and say so by Etsy message, or refund: the order’s “…” → Refund.
etsy-steps-case =
    .step-1 = Shop Manager → Cases: give tracking number, proof of shipping, photographs.
# D-ETSY
etsy-alternative-accept-anyway = Accept and cancel (listing and transaction fees come back)
# ET07
etsy-alternative-partial-refund = Refund a part, if the buyer agrees (no cancellation: “Refund”)
# ET01
etsy-keep-request = The buyer’s request, with its time and words
# ET15
etsy-keep-shipping = Proof that it was sent to the address of the purchase, and the tracking number
# ET01
etsy-warning-no-thirty-minutes = That buyers may cancel by themselves for 30 minutes is wrong. Only the seller can cancel.
# ET01
etsy-warning-label = Before cancelling, ask for a refund of an unused shipping label.
# ET01
etsy-warning-cancel-is-whole = “Cancel” refunds everything. There is no cancelling with a deduction for fees or material.
# ET07
etsy-warning-refund-on-etsy = Refund on Etsy. Fees come back by themselves when you refund in Shop Manager.
# ET11
etsy-warning-agreement-binds = A return or refund you agree to has to be carried through: Etsy requires it.
# ET11
etsy-warning-protection-limit = Purchase Protection covers qualifying orders up to USD 250 (USD 500 for November and December, by one page). Damage is covered once a year.
# ET09
etsy-warning-no-second-refund = A separate refund while a case or dispute is open may be paid twice.
# ET07
etsy-unknown-processing-fee = Whether the payment processing fee comes back: sources differ (Etsy’s page on refunds says yes, its page on cancelling does not say, a third party says no).
# ET12
etsy-unknown-part = Whether a single item can be cancelled is not said on the current page (an older official one: some or all of an order). A partial refund is certain to work.
# ET09
etsy-unknown-case-time = No official source was found for the time to answer a case. Answer soon.
# ET15
etsy-unknown-chargeback = The time to answer a chargeback and its fee were found in no source.
# ET01
etsy-unknown-cancellations = Whether the number or rate of cancellations counts against a shop was found in no source.
money-debit = Taken from your account
money-by-policy = By your return policy, the law and Etsy’s decision
fee-transaction = Listing and transaction fees
fee-transaction-credited = Credited when cancelled or refunded on Etsy (the listing fee when cancelled)
fee-processing = Payment processing fee
fee-processing-unknown = Not known (Etsy’s page on refunds: returned; a third party: kept)
never-false-dispatch = Never say it was sent when it was not
never-shift-reason = Never put your own reason on the buyer
never-off-etsy = Never ask for refunds or talks outside Etsy
never-close-case = Never ask the buyer to close a case
