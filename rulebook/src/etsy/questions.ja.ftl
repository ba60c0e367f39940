place-etsy = Etsy(エッツィー)
channel-claim = ケース(Etsyへの申し立て)
channel-chargeback = カード会社・PayPalのチャージバック
buyers-etsy-us = Etsy: アメリカの購入者
buyers-etsy-eu = Etsy: EUの購入者
buyers-etsy-uk = Etsy: イギリスの購入者
buyers-etsy-jp = Etsy: 日本の購入者
buyers-etsy-elsewhere = Etsy: そのほかの国の購入者
