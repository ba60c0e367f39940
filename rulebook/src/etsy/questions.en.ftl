place-etsy = Etsy
channel-claim = Case (opened with Etsy)
channel-chargeback = Chargeback by the bank or PayPal
buyers-etsy-us = Etsy: buyer in the USA
buyers-etsy-eu = Etsy: buyer in the EU
buyers-etsy-uk = Etsy: buyer in the UK
buyers-etsy-jp = Etsy: buyer in Japan
buyers-etsy-elsewhere = Etsy: buyer elsewhere
