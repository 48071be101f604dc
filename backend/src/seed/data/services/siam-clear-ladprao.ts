import type { ServiceSeed } from "../shapes"

export const siamClearLadpraoServices: readonly ServiceSeed[] = [
  {
    title: "Children's first visit",
    category: "dental",
    description:
      "Counting teeth, meeting the fish, riding the chair up and down. Parents get ten minutes of their own questions at the end.",
    options: [["30 minutes", 30, 450]],
  },
  {
    title: "Fissure sealing",
    category: "dental",
    description:
      "A thin protective layer on the deep grooves of new molars. It does not hurt, needs no drill, and halves the risk of a first filling.",
    options: [
      ["Two teeth", 30, 800],
      ["Four teeth", 45, 1400],
    ],
  },
  {
    title: "Evening check-up",
    category: "dental",
    description:
      "A full examination after work, including the gums and the fit of old crowns. You are out before the last train in any case.",
    options: [["30 minutes", 30, 700]],
  },
  {
    title: "Gentle cleaning",
    category: "dental",
    description:
      "Scaling for sensitive gums, at a lower vibration and with numbing gel where needed. Finished with a fluoride varnish that tastes of mint.",
    options: [["50 minutes", 50, 1200]],
    add_ons: [["Fluoride varnish for children", 10, 250]],
  },
  {
    title: "Aligner consultation",
    category: "dental",
    description:
      "A digital scan, a picture of what your teeth could look like, and the months and money it would take. Nobody calls you afterwards unless you ask.",
    options: [["45 minutes", 45, 1000]],
  },
  {
    title: "Root canal under the microscope",
    category: "dental",
    description:
      "One appointment for a front tooth, two for a molar. Lalita finds canals that others miss, and you feel little beyond boredom.",
    options: [
      ["Front tooth", 75, 5500],
      ["Molar, first visit", 90, 7500],
    ],
    notice_minutes: 720,
  },
  {
    title: "Night guard",
    category: "dental",
    description:
      "For people who grind their teeth: scan, fitting of a thin splint and a check after three weeks. Your partner will sleep better too.",
    options: [["40 minutes", 40, 4200]],
  },
]
