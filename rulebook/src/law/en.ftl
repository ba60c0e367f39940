## uncovered.rs

uncovered-says = The consumer law of the buyer's country is not in the rulebook yet. Check before refusing; accepting is the safe course.
uncovered-return-headline = Whether a return may be refused cannot be told: the law of the buyer's country is not in the rulebook yet.
uncovered-elsewhere = A buyer outside Japan, the USA, the EU and the UK is protected by the law of that country; Japanese mail-order law does not apply to sales abroad.
