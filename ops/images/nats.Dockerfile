# NATS from Debian's packages, for where the official image can't be pulled. It takes the arguments that the official one
# takes, and has the `wget` that its health check calls.
#   docker build -f ops/images/nats.Dockerfile --tag boardstream/nats ops/images
ARG BASE=debian:bookworm-slim
FROM ${BASE}
RUN apt-get update && apt-get install -y --no-install-recommends busybox nats-server tini \
  && rm -rf /var/lib/apt/lists/* && ln -s /bin/busybox /usr/bin/wget \
  && mkdir /data && chown 65532:65532 /data
USER 65532:65532
VOLUME /data
EXPOSE 4222
ENTRYPOINT ["/usr/bin/tini", "--", "/usr/sbin/nats-server"]
CMD ["--jetstream", "--store_dir", "/data"]
