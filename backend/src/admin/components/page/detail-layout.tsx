import { LayoutComposer } from "@medusajs/dashboard/components"
import type { ReactElement } from "react"

type Props = {
  /** zone of widgets and of the user's own arrangement, such as `venue.details` */
  zone: string
  data: object
  main: Cards
  side: Cards
}

/** Cards by names that stay, because the user's arrangement of the page is stored under them. */
type Cards = Record<string, ReactElement>

const entries = (cards: Cards) =>
  Object.entries(cards).map(([name, card]) => (
    <LayoutComposer.Entry key={name} id={name}>
      {card}
    </LayoutComposer.Entry>
  ))

/** The two columns of the dashboard's detail pages; drawers and modals of the page open over it. */
export function DetailLayout({ zone, data, main, side }: Props) {
  return (
    <LayoutComposer
      widgetsZonePrefix={zone}
      preferredLayoutId="core:two-column"
      data={data}
      sections={{ main: entries(main), side: entries(side) }}
    />
  )
}
