place-shopee = Shopee
moment-packed = Packed, shipping not arranged yet
moment-arranged = Shipping arranged (tracking number), still here
channel-claim = Dispute with Shopee
buyers-shopee-my = Shopee: Malaysia
buyers-shopee-ph = Shopee: Philippines
buyers-shopee-elsewhere = Shopee: Singapore, Taiwan, Thailand …
kind-reserved = Pre-order
