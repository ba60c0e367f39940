place-shopee = Shopee(ショッピー)
moment-packed = 梱包済み・発送の手配はまだ
moment-arranged = 発送を手配済み(追跡番号あり)・手元にある
channel-claim = Shopee への申し立て(Dispute)
buyers-shopee-my = Shopee: マレーシア
buyers-shopee-ph = Shopee: フィリピン
buyers-shopee-elsewhere = Shopee: シンガポール・台湾・タイなど
kind-reserved = 予約商品(Pre-order)
