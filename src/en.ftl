## case.rs

offset-missing = YYYY-MM-DDThh:mm:ss+09:00 (a time needs its offset from UTC at the end, +09:00 or Z)

## derive.rs

notice-answered = An answer to the delay notice is given. Say that the notice was sent, or leave the answer out.
paid-when-unpaid = A day of payment is given. Say that the order is paid, or leave the day out.
refunded = a refund is given by its date or by who made it: say that it was made, or leave that out
ship-date-passed = the ship date has passed: set the order status to "ship date passed", or enter the new ship date
ship-date-ahead = the ship date has not passed: correct the order status or the ship date

## error.rs

case = the case as a whole
error-bad-json = not readable as JSON: { $given }{ $allowed }
json-syntax = it breaks off at line { $line }, column { $column }
json-ended = it ends too early, at line { $line }, column { $column }
json-twice = {" "}is written twice (line { $line }, column { $column })
json-deep = nested too deeply (line { $line }, column { $column })
json-many = too many values or keys (line { $line }, column { $column })
error-missing = { $field } is missing; allowed: { $allowed }
error-unknown-key = there is no key { $field }; allowed: { $allowed }
error-unknown-value = { $field } cannot be `{ $given }`; allowed: { $allowed }
error-wrong-type = { $field } has the wrong type (given: { $given }); allowed: { $allowed }
wanted-object = object
wanted-string = string
wanted-strings = string, or list of strings
wanted-some-strings = string, or non-empty list of strings
wanted-list-of-strings = list of strings
wanted-booleans = boolean, or list of booleans
wanted-boolean = boolean
wanted-integer = integer, without a fraction
wanted-share = number from 0 to 1
wanted-list = list
error-bad-date = { $field } is no valid date: `{ $given }`; allowed: { $allowed }
error-out-of-range = { $field } is out of range: `{ $given }`; allowed: { $allowed }
error-contradiction = { $field } contradicts another key ({ $given }); { $allowed }

## explain.rs

need-facts = One more answer is needed: { $question }
nothing-said = Cannot tell yet: say where the parcel stands, why, and how the request came.
assuming = Assuming that { $condition }: { $answer }
as-far-as-told = Going by what you entered: { $answer }
turn = { $question } If "{ $answer }": { $verdict }.
goes-on = It goes on as a return, not as a cancellation.
refused-as-such = The cancellation as such may be refused; it goes on as a return.
refund-made = The refund has been made: do not refund it again.
claimed = The money has been claimed or refunded already. What can be done about it depends on what is not known yet.
careful = Safer to accept. Whether you may refuse depends on what is not known yet.
then-careful = Safer to take the goods back: whether you may refuse depends on what is not known yet.
either-way = It cannot be refused: whatever is still unknown, it has to be accepted.
then-careful-here = Safer to refund: whether you may refuse depends on what is not known yet.
then-refused-here = It may be refused: the law gives the buyer no right to cancel.
labelled = { $label }.
then-either-way = The return cannot be refused: whatever is still unknown, the buyer has a right to it.
unsettled = No source settles whether it may be refused; accepting is safe.
then-unsettled = No source settles whether the return may be refused; accepting is safe.
one-side = You cannot simply refuse: whether a full refund is due depends on what is not known yet.
provided = Whether you may refuse depends on one thing: that { $condition }.
provided-all = Whether you may refuse depends on { $count } things: first of all, that { $condition }.
then-open = Whether the return may be refused depends on the questions below.
law-either-way = It cannot be refused: whatever is still unknown, the law of the buyer's country lets the buyer cancel.
law-open = Whether the law of the buyer's country lets you refuse is not clear: accepting is the safe course.
passed = (that day, { $date }, had passed when the request came)
years-known = Holidays are known for { $first } to { $last }; no business day is computed outside.

## flips.rs

plain = If "{ $answer }": { $verdict }
asked = { $question } If "{ $answer }": { $verdict }

## undelivered.rs

not-taken-way-back = whether the buyer can be charged is not known
not-taken-goods = The goods given up, at their selling price
not-taken-goods-working = the price of the goods; a fee for disposal is not included
not-taken-again = Postage for sending again
not-taken-again-working = the outbound postage once more
