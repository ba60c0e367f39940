## uncovered.rs

consumer-law-buyers-country-rulebook-yet = The consumer law of the buyer's country is not in the rulebook yet. Check before refusing; accepting is the safe course.
whether-return-may-refused-cannot-told = Whether a return may be refused cannot be told: the law of the buyer's country is not in the rulebook yet.
buyer-outside-japan-usa-eu-uk = A buyer outside Japan, the USA, the EU and the UK is protected by the law of that country; Japanese mail-order law does not apply to sales abroad.
