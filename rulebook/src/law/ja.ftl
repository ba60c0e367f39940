## uncovered.rs

consumer-law-buyers-country-rulebook-yet = 購入者の国の消費者法はまだ収録していません。断る前に確認し、迷うときは受けるのが安全です。
whether-return-may-refused-cannot-told = 購入者の国の法律がまだ収録されていないため、返品を断れるかは決められません。
buyer-outside-japan-usa-eu-uk = 日本・アメリカ・EU・イギリス以外にお住まいの購入者には、その国の消費者法が適用されます(特定商取引法は国外の購入者には適用されません)。
