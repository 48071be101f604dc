import { useTranslations } from "#languages"
import { categoryName } from "@/features/venues/category-name"
import { Link } from "@/ui/link"
import type { VenueCategory } from "@/lib/plaza/schemas/venue"
import { PendingVeil } from "@/ui/pending-veil"
import { CategoryIcon } from "./category-icon"

/** The categories as tiles, each leading to its venues. */
export function CategoryTiles({ categories }: { categories: VenueCategory[] }) {
  const t = useTranslations("categories")
  return (
    <ul className="grid grid-cols-2 gap-3 sm:grid-cols-4 sm:gap-4 xl:grid-cols-8">
      {categories.map((category) => (
        <li key={category.id} className="relative">
          <Link
            href={`/venues?category=${category.handle}`}
            className="flex h-full min-h-28 flex-col items-start justify-between gap-4 rounded-2xl border border-line bg-surface p-4 font-semibold shadow-card transition-colors hover:border-accent hover:bg-accent-soft"
          >
            <CategoryIcon handle={category.handle} />
            {categoryName(t, category)}
            <PendingVeil />
          </Link>
        </li>
      ))}
    </ul>
  )
}
