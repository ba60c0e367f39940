place-tiktok-shop = TikTok Shop
channel-claim = Dispute with TikTok Shop
buyers-tiktok-shop-us = TikTok Shop: USA
buyers-tiktok-shop-uk = TikTok Shop: UK
buyers-tiktok-shop-jp = TikTok Shop: Japan
buyers-tiktok-shop-th = TikTok Shop: Thailand
buyers-tiktok-shop-elsewhere = TikTok Shop: another country
