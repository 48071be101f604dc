import { Skeleton } from "@medusajs/ui"

/** Last part of the trail above a detail page: the name of what it shows, once it is known. */
export function NamedCrumb({ name }: { name: string | undefined }) {
  return name ? <span>{name}</span> : <Skeleton className="h-4 w-24" />
}
