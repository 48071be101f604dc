import type { ServiceSeed } from "../shapes"

export const jacarandaHouseKarenServices: readonly ServiceSeed[] = [
  {
    title: "Bath under the trees",
    category: "spa",
    description:
      "A copper tub behind bamboo, heated by wood, scented with lemon leaf. Salome keeps the fire and her distance.",
    options: [["45 minutes", 45, 4200]],
  },
  {
    title: "Savannah herb wrap",
    category: "spa",
    description:
      "Leleshwa and wild mint are steeped, mixed with honey and wrapped on with warm cotton. While it works, your feet are massaged.",
    options: [["75 minutes", 75, 6200]],
  },
  {
    title: "Cottage facial",
    category: "spa",
    description:
      "Cleanser, mask and oil made in the kitchen of the cottage from yoghurt, avocado and baobab. What is left over goes home with you in a jar.",
    options: [["60 minutes", 60, 4800]],
  },
  {
    title: "Warm stone massage",
    category: "massage",
    description:
      "River stones heated on the bath's own fire, with oil of marula. Esther works from the back of the neck down and ends at the soles.",
    options: [
      ["75 minutes", 75, 5600],
      ["105 minutes", 105, 7400],
    ],
  },
  {
    title: "Massage for two",
    category: "massage",
    description:
      "Ruth and Esther work side by side in the garden room with the doors open. Book one place each at the same time; the price is for one person.",
    options: [["60 minutes", 60, 4900]],
  },
  {
    title: "Day in the garden",
    category: "spa",
    description:
      "Bath, wrap, massage and lunch under the fig tree, from morning until the light turns. The cottage takes one such booking a day and confirms it in person.",
    options: [["300 minutes", 300, 18500]],
    manual: true,
    notice_minutes: 2880,
  },
]
