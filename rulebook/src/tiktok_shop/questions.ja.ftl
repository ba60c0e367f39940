place-tiktok-shop = TikTok Shop(ティックトック)
channel-claim = TikTok Shop への申し立て
buyers-tiktok-shop-us = TikTok Shop: アメリカ
buyers-tiktok-shop-uk = TikTok Shop: イギリス
buyers-tiktok-shop-jp = TikTok Shop: 日本
buyers-tiktok-shop-th = TikTok Shop: タイ
buyers-tiktok-shop-elsewhere = TikTok Shop: そのほかの国
