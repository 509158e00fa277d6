#!/bin/sh
# Makes the two base images of the Dockerfile where nothing can be pulled: from Debian's packages and npm's. Needs root,
# debootstrap, a Docker engine, and `npm ci` done, for Node.js is the repository's own:
#   sudo ops/images/local-base.sh
#   docker build -f ops/images/Dockerfile --build-arg BUILD_BASE=boardstream-local-build \
#     --build-arg RUNTIME_BASE=boardstream-local-runtime --target standalone .
# The certificates of this machine go along, so that what it trusts (a proxy, say) is trusted in builds too.
set -eu
repository=$(cd "$(dirname "$0")/../.." && pwd)
docker=${DOCKER:-docker}
mirror=${DEBIAN_MIRROR:-http://deb.debian.org/debian}
suite=bookworm
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# In place of node:…-bookworm-slim: Debian, Node.js, npm.
debootstrap --variant=minbase --include=ca-certificates "$suite" "$work/build" "$mirror"
npm install --global --ignore-scripts --prefix "$work/build/usr/local" npm@11
cp --dereference "$repository/node_modules/node/bin/node" "$work/build/usr/local/bin/node"
cp /etc/ssl/certs/ca-certificates.crt "$work/build/etc/ssl/certs/ca-certificates.crt"
tar -C "$work/build" --numeric-owner -c . | "$docker" import \
  --change 'ENV NODE_USE_SYSTEM_CA=1' --change 'ENV PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin' \
  - boardstream-local-build

# In place of distroless/cc, which is made the same way: the C and C++ libraries, unpacked, no shell.
mkdir "$work/debs" "$work/runtime"
mount --bind "$work/debs" "$work/build/mnt"
trap 'umount "$work/build/mnt" 2>/dev/null || true; rm -rf "$work"' EXIT
chroot "$work/build" sh -c 'cd /mnt && apt-get download base-files netbase tzdata ca-certificates libc6 libgcc-s1 gcc-12-base libstdc++6'
umount "$work/build/mnt"
for package in "$work"/debs/*.deb; do dpkg-deb -x "$package" "$work/runtime"; done
rm -rf "$work/runtime/usr/share/doc" "$work/runtime/usr/share/man" "$work/runtime/usr/share/locale"
mkdir -p "$work/runtime/etc/ssl/certs" "$work/runtime/home/nonroot"
cp /etc/ssl/certs/ca-certificates.crt "$work/runtime/etc/ssl/certs/"
chown 65532:65532 "$work/runtime/home/nonroot"
printf 'root:x:0:0:root:/root:/sbin/nologin\nnonroot:x:65532:65532:nonroot:/home/nonroot:/sbin/nologin\n' >"$work/runtime/etc/passwd"
printf 'root:x:0:\nnonroot:x:65532:\n' >"$work/runtime/etc/group"
tar -C "$work/runtime" --numeric-owner -c . | "$docker" import \
  --change 'ENV PATH=/usr/local/bin:/usr/bin:/bin' --change 'ENV SSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt' \
  --change 'USER 65532' --change 'WORKDIR /home/nonroot' - boardstream-local-runtime
