place-ebay = eBay
    .group = Others
