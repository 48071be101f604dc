import NextLink from "next/link"
import type { ComponentProps } from "react"
import { useLocale } from "#languages"
import { localizedPath } from "@/languages/localized-path"

export type LinkProps = Omit<ComponentProps<typeof NextLink>, "href" | "locale"> & { href: string }

/** A link to a page of the storefront, which stays in the language of the page it stands on. */
export function Link({ href, ...rest }: LinkProps) {
  return <NextLink {...rest} href={localizedPath(useLocale(), href)} />
}
