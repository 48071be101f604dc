import type { Service } from "@/lib/plaza/schemas/service"

/** The other services of a menu, those of the same category first, and otherwise in the menu's order. */
export function moreServices(menu: readonly Service[], shown: Service, most: number): Service[] {
  const [category] = shown.categories
  const isAlike = ({ categories }: Service) => categories.some(({ id }) => id === category?.id)
  return menu
    .filter(({ id }) => id !== shown.id)
    .toSorted((one, other) => Number(isAlike(other)) - Number(isAlike(one)))
    .slice(0, most)
}
