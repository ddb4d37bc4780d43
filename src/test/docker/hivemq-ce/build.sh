#!/usr/bin/env bash
# Builds an image of HiveMQ CE from what Debian and Maven serve, for machines that cannot pull the official one.
# Usage: build.sh TAG   Needs docker with an engine, debootstrap, Maven, and root or sudo. Does nothing if the tag is there.
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
top="$(cd "$here/../../../.." && pwd)"
tag="${1:?usage: build.sh TAG}"

if docker image inspect "$tag" >/dev/null 2>&1; then
  echo "image $tag is there already"
  exit 0
fi

as_root=()
if ((EUID != 0)); then
  as_root=(sudo)
fi
version="$(sed -n 's|.*<hivemq.version>\(.*\)</hivemq.version>.*|\1|p' "$top/pom.xml")"
work="$(mktemp -d)"
trap '"${as_root[@]}" rm -rf --one-file-system "$work"' EXIT

mvn -B -q -f "$here/pom.xml" -Dhivemq.version="$version" -DoutputDirectory="$work/jars" \
  org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy-dependencies

"${as_root[@]}" debootstrap --variant=minbase --include=openjdk-17-jre-headless bookworm "$work/root" >"$work/debootstrap.log" 2>&1 ||
  { tail -n 20 "$work/debootstrap.log" >&2; exit 1; }

# The layout of the official image, as far as Testcontainers' HiveMQContainer relies on it.
hivemq="$work/root/opt/hivemq"
"${as_root[@]}" mkdir -p "$hivemq"/{bin,conf,data,extensions,lib,log}
"${as_root[@]}" mv "$work"/jars/*.jar "$hivemq/lib/"
"${as_root[@]}" install -m 755 "$here/run.sh" "$hivemq/bin/run.sh"
"${as_root[@]}" install -m 755 "$here/docker-entrypoint.sh" "$work/root/opt/docker-entrypoint.sh"
"${as_root[@]}" install -m 644 "$here/logback.xml" "$hivemq/conf/logback.xml"

"${as_root[@]}" tar -C "$work/root" --one-file-system --numeric-owner \
  --exclude=./var/cache --exclude=./var/lib/apt --exclude=./usr/share/doc --exclude=./usr/share/locale -c . |
  docker import --change 'ENTRYPOINT ["/opt/docker-entrypoint.sh"]' --change 'CMD ["/opt/hivemq/bin/run.sh"]' \
    --change 'WORKDIR /opt/hivemq' --change 'EXPOSE 1883' - "$tag" >/dev/null
echo "built image $tag with HiveMQ CE $version"
