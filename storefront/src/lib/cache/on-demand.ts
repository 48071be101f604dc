/**
 * As a page's `generateStaticParams`: the build makes none of it, since there is no backend to ask then; each is made at its
 * first request and kept until its tags are invalidated. Nothing below such a page may ask for cookies or headers.
 */
export const onDemand = (): [] => []
