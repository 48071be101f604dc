import { redirect } from "next/navigation"
import { finishGoogleSignIn } from "@/features/google-sign-in/finish-google-sign-in"

/** Where Google leads people back to. */
export async function GET(request: Request) {
  redirect(await finishGoogleSignIn(new URL(request.url).searchParams))
}
