#!/usr/bin/env bash
# Builds src/main/resources/webroot/vendor/nhsuk-10.6.1/ from the npm package nhsuk-frontend. Maven never runs this: its
# result is in the repository. Needs Node 20 or newer with npm. See README.md beside this file.
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
version=10.6.1
sass_version=1.108.2
target="$here/../../main/resources/webroot/vendor/nhsuk-$version"
work="$(mktemp -d)"
trap 'rm -r "$work"' EXIT

cd "$work"
npm init -y >/dev/null
npm install --no-audit --no-fund --ignore-scripts "nhsuk-frontend@$version" "sass@$sass_version" >/dev/null
package=node_modules/nhsuk-frontend/dist/nhsuk

mkdir -p "$target/icons"
# Without "Frutiger W01" the package drops its remote @font-face, and with it the rule for html, which comes back here.
cat >front.scss <<SCSS
@use "nhsuk-frontend/dist/nhsuk" with (
  \$nhsuk-font-family: (arial, sans-serif),
  \$nhsuk-assets-path: "/vendor/nhsuk-$version/",
  \$nhsuk-images-path: "/vendor/nhsuk-$version/icons/"
);
html { font-family: arial, sans-serif; }
SCSS
npx sass --load-path=node_modules --no-source-map --style=compressed --quiet-deps front.scss "$target/nhsuk-frontend.min.css"
# An ES module: load it with type="module".
sed "s://# sourceMappingURL=.*::" "$package/nhsuk-frontend.min.js" >"$target/nhsuk-frontend.min.js"
# Icons only. The package's favicons and share picture show the NHS logo, which is a trade mark and stays out.
for icon in arrow-down arrow-left arrow-right arrow-up arrow-up-down chevron-down-circle cross minus plus search tick user; do
  cp "$package/assets/images/nhsuk-icon-$icon.svg" "$target/icons/"
done
cp "$here/LICENCE.txt" "$target/LICENCE.txt"

if grep -l -E 'https?://assets\.nhs\.uk|Frutiger' "$target"/*.css; then
  echo "error: the built style sheet still names a remote or licensed font" >&2
  exit 1
fi
cd "$target"
rm -f SHA256SUMS
find . -type f ! -name SHA256SUMS -printf '%P\n' | LC_ALL=C sort | xargs sha256sum >SHA256SUMS
