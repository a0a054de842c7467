#!/bin/sh
# Makes the secrets of a new installation, each in a file of its own, for docker-compose.yml. Made once, never over others.
#   sh infra/image/make-secrets.sh [FOLDER]     the folder is .secrets unless another is named
# The folder is its owner's alone; the files in it may be read by all, because every container has a user of its own.
set -eu
folder=${1:-.secrets}
[ ! -e "$folder" ] || { echo "make-secrets: $folder is there already: what it holds may lock an installation, so nothing was changed" >&2; exit 1; }
command -v openssl > /dev/null || { echo "make-secrets: openssl is needed: install it, then run this again" >&2; exit 1; }
umask 077
mkdir -p "$folder"
cd "$folder"

random() { openssl rand -hex 24; }
database_password=$(random)
redis_password=$(random)
kurrentdb_password=$(random)
random > postgres_password
echo "$database_password" > database_password
echo "postgres://sekisho:$database_password@postgres:5432/sekisho" > database_url
echo "$redis_password" > redis_password
echo "redis://:$redis_password@redis:6379" > queue_url
openssl rand -base64 32 > sekisho_key

# KurrentDB speaks TLS alone where it asks for passwords: an authority of our own, whose key is thrown away, vouches for one certificate.
echo "$kurrentdb_password" > kurrentdb_password
echo "kurrentdb://admin:$kurrentdb_password@kurrentdb:2113?tls=true&tlsCaFile=/run/secrets/kurrentdb_ca" > event_store_url
openssl req -x509 -newkey rsa:3072 -sha256 -nodes -days 3650 -subj "/CN=Sekisho event store authority" \
  -addext keyUsage=critical,keyCertSign,cRLSign -keyout authority_key -out kurrentdb_ca 2> /dev/null
openssl req -newkey rsa:3072 -sha256 -nodes -subj "/CN=kurrentdb-node" -addext "subjectAltName=DNS:kurrentdb,DNS:localhost,IP:127.0.0.1" \
  -addext keyUsage=critical,digitalSignature,keyEncipherment -addext extendedKeyUsage=serverAuth,clientAuth \
  -keyout kurrentdb_certificate_key -out request 2> /dev/null
openssl x509 -req -in request -CA kurrentdb_ca -CAkey authority_key -CAcreateserial -copy_extensions copyall -sha256 -days 3650 \
  -out kurrentdb_certificate 2> /dev/null
rm -f authority_key request kurrentdb_ca.srl

chmod 0444 ./*
echo "Secrets were made in $folder. Keep a copy of sekisho_key apart from the databases: without it nothing personal can be read again."
