## mod.rs

return-may-be-refused = The return may be refused: EU law gives no right of withdrawal here.
must-before = It cannot be refused: a buyer in the EU may withdraw without a reason, before delivery too. Whatever has been paid goes back, standard delivery included (of a part of the order, that part).
must-return = The return cannot be refused: it is a withdrawal within 14 days of receipt. Standard delivery is refunded too. Return postage: the buyer if told so beforehand, else the shop.
exempt-untold = Even for exempt goods a no is not safe unless the buyer was told of the exception before ordering. Accepting is the safe course.
must-return-before = The return cannot be refused: the buyer may withdraw without a reason before receipt too. Standard delivery is refunded too. Return postage: the buyer if told so beforehand, else the shop.
must-cure = A plain no is not open: deliver or refund.
cannot-refused-shops-own-terms-grant = It cannot be refused: the shop's own terms grant it.
return-cannot-refused-shops-own-terms = The return cannot be refused: the shop's own terms grant it, on the conditions shown.
terms-bind = Terms of the shop that favour the buyer more than the law bind the shop.
# L-EU-019
eu-business-buyer = Business purchases are outside EU consumer law; the contract decides.
    .headline = A business buyer has no EU right of withdrawal.
# L-EU-019
eu-private-seller = The right of withdrawal belongs to a consumer who bought from a trader.
    .headline = A sale by a private person is outside the EU right of withdrawal.
# L-EU-006
refund-less-loss-says = Tell the sum deducted and how it is worked out, and pay back the rest, standard delivery included, by the same means and without a fee.
refund-made = Record of the refund (date, sum, method)
information-given = The day on which the buyer was told of the right, and the text
not-a-consumer-sale = The right to withdraw, and the duties to refund and to inform that go with it, are those of a trader towards a consumer. They do not apply to this sale.
return-postage-sent = The shop bears the way back (the buyer was not told before the order to bear it). Pay back what the buyer has paid for it too.
not-taken = Not taking the parcel does not withdraw from the contract; once the buyer says so in words it cannot be refused. Ask first what is meant.
not-taken-says = It takes a clear statement; not taking the parcel, or sending it back in silence, is none. By such a statement the buyer may withdraw without a reason even before receipt.
# L-EU-001
eu-withdraw-before-receipt = A distance buyer may withdraw without a reason until 14 days after receipt (consumer rights directive Art. 9), and before receipt or acceptance too.
# L-EU-001
eu-withdraw-within-14-days = The buyer may withdraw without a reason until 14 days after the day of receipt (consumer rights directive Art. 9); a last day on a weekend or holiday moves to the next working day.
    .headline = It cannot be refused: a buyer in the EU may withdraw without a reason within 14 days of receipt.
# L-EU-001
eu-withdraw-over = Where the buyer was told of the right it ends 14 days after receipt; a weekend or a public holiday where the buyer lives moves the last day on.
    .headline = The period for withdrawing (14 days from receipt) is over.
    .then-headline = The return may be refused: the period for withdrawing (14 days from receipt) is over.
# L-EU-010
eu-withdraw-not-told = Where the buyer was not told of the right the period runs 12 months longer, or until 14 days after being told (consumer rights directive Art. 10).
    .headline = It cannot be refused: the buyer was not told of the right, so the period runs up to 12 months longer.
    .then-headline = The return cannot be refused: the period is extended as the buyer was not told, and nothing may be deducted.
# L-EU-010
eu-withdraw-not-told-over = Where the buyer was not told, the right ends 12 months after the first end, or 14 days after being told later.
    .headline = The extended period for withdrawing is over too.
    .then-headline = The return may be refused: the extended period for withdrawing is over too.
# L-EU-011
eu-exempt-made-to-order = Goods made to the buyer's specification are exempt from the conclusion of the contract, before production too (Art. 16; CJEU C-529/19), provided the buyer was told beforehand.
    .headline = Goods made to the buyer's specification carry no right of withdrawal, not even before production.
    .then-headline = The return may be refused: goods made to the buyer's specification carry no right of withdrawal.
# L-EU-011
eu-exempt-perishable = Goods liable to deteriorate rapidly are exempt (Art. 16), provided the buyer was told beforehand.
    .headline = Goods that deteriorate rapidly carry no right of withdrawal.
    .then-headline = The return may be refused: goods that deteriorate rapidly carry no right of withdrawal.
# L-EU-011
eu-exempt-unsealed-hygiene = Goods sealed for hygiene are exempt once unsealed after delivery; goods that can be cleaned and resold, such as a mattress, are not meant.
    .headline = Unsealed hygiene goods carry no right of withdrawal.
    .then-headline = The return may be refused: unsealed hygiene goods carry no right of withdrawal.
# L-EU-011
eu-exempt-unsealed-media = Sealed audio, video and software are exempt once unsealed after delivery (consumer rights directive Art. 16).
    .headline = Unsealed audio, video and software carry no right of withdrawal.
    .then-headline = The return may be refused: unsealed audio, video and software carry no right of withdrawal.
# L-EU-011
eu-exempt-made-to-order-untold = The exception for goods made to the buyer's specification supposes that the buyer was told beforehand.
# L-EU-011
eu-exempt-perishable-untold = The exception for goods that deteriorate rapidly supposes that the buyer was told beforehand.
# L-EU-011
eu-exempt-unsealed-hygiene-untold = The exception for unsealed hygiene goods supposes that the buyer was told beforehand.
# L-EU-011
eu-exempt-unsealed-media-untold = The exception for unsealed audio, video and software supposes that the buyer was told beforehand.
# L-EU-001
eu-digital-not-begun = Digital content may be withdrawn from within 14 days of the contract; the right is lost only once begun with consent, acknowledgement and confirmation.
    .headline = It cannot be refused: digital content that was not begun may be withdrawn from within 14 days of the contract.
    .then-headline = It cannot be refused: digital content that was not begun may be withdrawn from within 14 days of the contract.
# L-EU-011
eu-unclear = The exceptions are a closed list: digital content once begun with consent, acknowledgement and confirmation, services fully performed with consent; and the buyer must have been told (Art. 16).
    .headline = Whether an exception applies cannot be told (was a digital item or service begun with consent, was the buyer told of the exception?). Accepting is the safe course.
    .then-headline = Whether an exception applies cannot be told, so a no is not safe.
# L-EU-001
eu-claim-none = A change of mind gives the 14-day right of withdrawal, and nothing else.
    .headline = It is the buyer's own reason: nothing beyond the right of withdrawal.
# L-EU-019
eu-claim-business-buyer = Business purchases are outside EU consumer law; the contract and national law decide.
    .headline = A business purchase follows the contract and national law: whether a no stands cannot be told. Accepting is the safe course.
    .then-headline = A business purchase follows the contract and national law: whether a return may be refused cannot be told. Accepting is the safe course.
# L-EU-019
eu-claim-private-seller = Sales between private persons are outside EU consumer law; national law decides.
    .headline = A private sale follows national law: whether a no stands cannot be told. Accepting is the safe course.
    .then-headline = A private sale follows national law: whether a return may be refused cannot be told. Accepting is the safe course.
# L-EU-021
eu-national-law = Orders by minors and mistaken orders follow national contract law; for goods the 14 days normally solve them first.
    .headline = Mistakes, minors and misleading screens are a matter of national law. Accepting is the safe course.
    .then-headline = Mistakes, minors and misleading screens are a matter of national law: whether a return may be refused cannot be told. Accepting is the safe course.
# L-EU-014
eu-late-not-late = Unless agreed otherwise delivery is due within 30 days of the contract.
    .headline = Delivery is not late yet, so lateness gives no right to end the contract.
    .then-headline = Delivery is not late yet: lateness gives no right to return.
# L-EU-014
eu-late-extra-period = When delivery is late the buyer sets an additional period appropriate to the circumstances and may end the contract after it (Art. 18).
# L-EU-001
eu-late-withdrawn = A distance buyer may withdraw without a reason before receipt too (consumer rights directive Art. 9), however late the delivery is: the additional period for late deliveries (Art. 18) is no condition of it.
# L-EU-014
eu-late-extra-period-over = After the additional period the buyer may end the contract; everything is refunded without undue delay.
    .headline = It cannot be refused: the additional period has passed and the buyer may end the contract.
    .then-headline = It cannot be refused: the additional period has passed and everything is paid back without undue delay.
# L-EU-014
eu-late-essential-date = Where the time was essential, or the seller refused to deliver, the buyer may end the contract at once.
    .headline = It cannot be refused: the date was essential and known, so the buyer may end the contract at once.
    .then-headline = It cannot be refused: the essential date was missed and everything is paid back.
# L-EU-014
eu-late-arrived = The dossier has no rule for lateness after arrival.
    .headline = What lateness means once the goods have arrived is not in the sources. Accepting is the safe course.
    .then-headline = Beyond the right of withdrawal, whether a late delivery may be sent back cannot be told. Accepting is the safe course.
# L-EU-015
eu-lost = The risk stays with the trader until the consumer has the goods (Art. 20), unless the consumer hired the carrier.
    .headline = It cannot be refused: the risk is the trader's until delivery. Offer resending or a refund.
    .then-headline = It cannot be refused: the risk is the trader's until delivery, so resend or refund.
# L-EU-015
eu-not-received = The risk stays with the trader until the consumer has the goods (consumer rights directive Art. 20).
    .headline = A claim of non-receipt cannot simply be refused: trace the parcel, then resend or refund.
    .then-headline = A plain no is not open: trace the parcel, then resend or refund.
# L-EU-016
eu-non-conformity = The seller answers for defects appearing within 2 years of delivery, presumed present for 1 year; the buyer chooses repair or replacement, at the seller's cost (Directive 2019/771).
    .headline = It cannot be refused: a lack of conformity means free repair or replacement, else a price cut or the end of the contract.
    .then-headline = It cannot be refused, whatever the goods: repair or replace free of charge, otherwise refund, at the shop's cost.
# L-EU-016
eu-non-conformity-older = The period of liability is 2 years, longer in some member states.
    .headline = The 2 years are over, but some member states allow longer. Check the law of the buyer's country. Accepting is the safe course.
    .then-headline = The 2 years are over, but some member states allow longer: whether a no stands cannot be told. Accepting is the safe course.
# L-EU-014
eu-seller-cannot-deliver = Where the trader refuses to deliver the buyer may end the contract at once (consumer rights directive Art. 18).
    .headline = As the shop does not deliver, it cannot be refused: refund everything without undue delay.
    .then-headline = The cause is the shop's: everything is to be paid back.
# L-EU-014
eu-seller-has-dispatched = The right to end the contract for refused delivery does not arise for goods that are delivered (consumer rights directive Art. 18). The contract stands, and the shop alone cannot take the goods back.
    .headline = The contract stands: the shop alone cannot undo it, and no refund is owed. Only with the buyer's agreement is it cancelled and paid back.
    .then-headline = The contract stands, and no refund is owed. Goods are taken back and paid for only with the buyer's agreement.
refund-limit = within 14 days of being told of the withdrawal
refund-limit-goods = within 14 days of being told of the withdrawal (it may wait for the goods or proof of sending)
refund-missed = It breaches the law of the buyer's country, with liability for the delay.
refund-says = Pay everything back (standard delivery included; of a part of the order, that part) by the same means and free of charge (the surcharge for express delivery excepted).
refund-ended = Pay back everything under the contract that was ended.
acknowledge = Acknowledge the withdrawal on a durable medium (e-mail) with its content, date and time, and say when the refund comes.
# L-EU-001
eu-window-withdrawal = EU right of withdrawal: until 14 days after receipt, past weekends and public holidays; sending the withdrawal in time is enough (several lots: the last; regular deliveries: the first)
# L-EU-010
eu-window-withdrawal-extended = Where the buyer was not told: 12 months after the first end, or 14 days after being told
# L-EU-008
eu-window-send-back = The buyer sends the goods back within 14 days of declaring the withdrawal
# L-EU-016
eu-window-conformity = The seller's liability for defects: 2 years from delivery, longer in some states
eu-duty-acknowledge =
    .limit = without undue delay
eu-duty-acknowledge-return =
    .limit = without undue delay
# L-EU-010
eu-duty-inform-now = Tell the buyer of the 14-day right and how to use it.
    .limit = now (the period then ends 14 days later)
    .if-missed = The period runs up to 12 months longer.
# L-EU-008
eu-duty-return-postage-shop = The shop bears the return postage, as the buyer was not told to; give the return address.
# L-EU-008
eu-duty-return-postage-buyer = The buyer bears the return postage. Give the return address and say that the goods are due back within 14 days.
# L-EU-016
eu-duty-return-of-faulty = Let the buyer choose repair or replacement; returning, repairing and resending is at the shop's cost.
eu-duty-refund-goods-not-back =
    .limit = once all of the goods are back, or the buyer shows proof of sending them
eu-duty-refund-late =
    .limit = without undue delay (no number of days)
# L-EU-009
eu-warning-no-deduction = As the buyer was not told of the right, nothing may be deducted for use.
# L-EU-009
eu-alternative-deduction = Only value lost by handling beyond what a shop would allow may be deducted, in a sum you can explain; no restocking fee.
# L-EU-005
eu-warning-withdrawal-function = Since 2026-06-19 a site needs a withdrawal button; without it, any unequivocal message is still a valid withdrawal.
# L-EU-017
eu-warning-repair-extends = From 2026-07-31, choosing repair extends the seller's liability once by 12 months, and the buyer has to be told (national timing varies).
# L-EU-004
eu-warning-refused-parcel = Refusing the parcel without a word is not a withdrawal; ask the buyer for a clear statement.
# L-EU-002
eu-unknown-local-holiday = A public holiday in the buyer's country on the last day moves it to the next working day. National holidays are counted; of those of a region or a town only some are known, and a day that may be a holiday counts in the buyer's favour.
# L-EU-021
eu-unknown-national-law = National contract law on mistakes, minors and misleading screens was not checked.
# L-EU-014
eu-unknown-additional-period = How long an "appropriate" additional period is, is not in the law.

# L-EU-010
eu-prevention-information = Tell buyers of the 14-day withdrawal right before they order: otherwise the period grows by up to 12 months.
# L-EU-008
eu-prevention-return-cost = Tell buyers before they order that they bear the cost of sending back: otherwise the shop does.
