export function ApplicantPage() {
  return null;
}
