import type { ProductSeed } from "../shapes"

export const baanDokrakProducts: readonly ProductSeed[] = [
  {
    sku: "BD-OIL-LEMONGRASS",
    title: "Lemongrass massage oil",
    description:
      "The oil from the treatment rooms: rice bran, lemongrass and a little kaffir lime. Warms between the palms and leaves no film on the sheets.",
    category: "body-and-bath",
    size: "200 ml",
    costs: 480,
    stock: 120,
    weight: 260,
    picture: ["bottle", "#b8862b", "#f3e3bd"],
  },
  {
    sku: "BD-BALM-PLAI",
    title: "Plai balm for sore muscles",
    description: "Green balm with plai ginger, camphor and beeswax. A fingertip on the shoulder is enough.",
    category: "body-and-bath",
    size: "50 g",
    costs: 190,
    stock: 200,
    weight: 90,
    picture: ["jar", "#5f8f4c", "#c9a24a"],
  },
  {
    sku: "BD-COMPRESS-SET",
    title: "Herbal compress, set of two",
    description:
      "Cotton bundles with turmeric, tamarind leaf and camphor. Steam for ten minutes, use three times, then compost.",
    category: "body-and-bath",
    size: "2 pieces",
    costs: 260,
    stock: 90,
    weight: 320,
    picture: ["towels", "#d8b46a", "#8a6b3d"],
  },
  {
    sku: "BD-SCRUB-RICE",
    title: "Jasmine rice scrub",
    description:
      "Coarse-ground Surin rice with honey and tamarind. Keep it in the fridge and finish it within a month.",
    category: "body-and-bath",
    size: "250 g",
    costs: 390,
    stock: 70,
    weight: 310,
    picture: ["jar", "#e8d7b8", "#7a5a3a"],
  },
  {
    sku: "BD-TEA-GINGER",
    title: "Waiting-room ginger tea",
    description:
      "Dried ginger, pandan and a curl of orange peel. What you drank before your massage, for the kitchen.",
    category: "home-and-tea",
    size: "80 g",
    costs: 220,
    stock: 150,
    weight: 130,
    picture: ["tin", "#a4503b", "#f1d08a"],
  },
  {
    sku: "BD-CANDLE-FRANGIPANI",
    title: "Frangipani candle",
    description:
      "Soy wax in a celadon cup from Chiang Mai, burning for thirty-five hours. The cup is for tea afterwards.",
    category: "home-and-tea",
    size: "180 g",
    costs: 650,
    stock: 60,
    weight: 420,
    picture: ["candle", "#f0c9a0", "#7fa597"],
  },
  {
    sku: "BD-SOAP-MANGOSTEEN",
    title: "Mangosteen soap",
    description:
      "Cold-stirred soap with the rind of the fruit, which is where the good part is. Mild enough for faces.",
    category: "body-and-bath",
    size: "110 g",
    costs: 120,
    stock: 240,
    weight: 120,
    picture: ["soap", "#8c4a6b", "#e7c7a2"],
  },
  {
    sku: "BD-SARONG-INDIGO",
    title: "Indigo spa towel set",
    description:
      "Three hand-loomed cotton towels, dyed with Sakon Nakhon indigo. Wash apart twice, then never mind.",
    category: "body-and-bath",
    size: "3 pieces",
    costs: 1290,
    stock: 35,
    weight: 900,
    picture: ["towels", "#2f4a7c", "#9fb3d1"],
  },
]
