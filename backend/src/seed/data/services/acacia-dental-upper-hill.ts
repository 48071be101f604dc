import type { ServiceSeed } from "../shapes"

export const acaciaDentalUpperHillServices: readonly ServiceSeed[] = [
  {
    title: "Check-up and estimate",
    category: "dental",
    description:
      "Every tooth looked at and charted, x-rays only where they change the plan, and an estimate on one page. You decide at home, not in the chair.",
    options: [["40 minutes", 40, 2500]],
  },
  {
    title: "Scale and polish",
    category: "dental",
    description:
      "Tartar off, stains off, gums measured. Moses is thorough; count on coming back twice a year or once, depending on what he finds.",
    options: [["45 minutes", 45, 4500]],
  },
  {
    title: "White filling",
    category: "dental",
    description:
      "Composite in layers under a rubber dam, so that it holds and tastes of nothing. Price for one tooth, injection included.",
    options: [
      ["Small", 40, 5000],
      ["Large", 60, 7500],
    ],
  },
  {
    title: "Simple extraction",
    category: "dental",
    description:
      "For a tooth that cannot be saved and stands straight. You get a written sheet for the first night and a call the next morning.",
    options: [["45 minutes", 45, 5500]],
  },
  {
    title: "Wisdom tooth removal",
    category: "dental",
    description:
      "Surgical removal by Atieno under local anaesthetic, stitches included, check after a week. The practice looks at your x-ray before it confirms.",
    options: [["75 minutes", 75, 18000]],
    manual: true,
    notice_minutes: 1440,
  },
  {
    title: "Braces consultation",
    category: "dental",
    description:
      "Pictures, moulds and a conversation about metal, ceramic or nothing at all. Halima brings models you can take into your hand.",
    options: [["45 minutes", 45, 3000]],
  },
  {
    title: "Children's check with stickers",
    category: "dental",
    description:
      "A look at the milk teeth, a brushing lesson on a hippo, one sticker for each open mouth. Brothers and sisters can come along to watch.",
    options: [["30 minutes", 30, 1800]],
    add_ons: [["Fluoride gel", 10, 800]],
  },
]
