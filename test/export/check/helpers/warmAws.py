"""Runs the AWS CLI many times over without loading it anew: each call is a fork of one process that has done so.

Called with a path it listens there, and prints a line once it does. A call is sent by `callAws.py`.
"""

import array
import functools
import json
import os
import signal
import socket
import sys
import traceback

import botocore.loaders
from awscli.clidriver import create_clidriver, main

SERVICES = ["apigateway", "apigatewayv2", "iam", "logs", "sts"]
STREAMS = 3

# The models of the services are files, which do not change.
load_file = botocore.loaders.JSONFileLoader.load_file
botocore.loaders.JSONFileLoader.load_file = functools.cache(load_file)


def warm_up():
    session = create_clidriver().session
    loader = session.get_component("data_loader")
    for service in SERVICES:
        session.create_client(
            service, region_name="us-east-1", aws_access_key_id="x", aws_secret_access_key="x"
        )
        loader.load_service_model(service, "paginators-1")


def receive(connection):
    """Gives the call, and the streams that it came with."""
    streams = array.array("i")
    size = socket.CMSG_SPACE(STREAMS * streams.itemsize)
    first, ancillary, _, _ = connection.recvmsg(65536, size)
    for _, _, data in ancillary:
        streams.frombytes(data)
    length, _, text = first.partition(b"\n")
    while len(text) < int(length):
        text += connection.recv(65536)
    return json.loads(text), list(streams)


def answer(connection):
    call, streams = receive(connection)
    for number, stream in enumerate(streams):
        os.dup2(stream, number)
        os.close(stream)
    os.chdir(call["folder"])
    # Where the CLI has its own data it has put there itself.
    data_path = os.environ["AWS_DATA_PATH"]
    os.environ.clear()
    os.environ.update(call["environment"], AWS_DATA_PATH=data_path)
    sys.argv = ["aws", *call["words"]]
    try:
        status = main()
    except SystemExit as end:
        status = end.code
    sys.stdout.flush()
    sys.stderr.flush()
    connection.sendall(str(status or 0).encode())


warm_up()
server = socket.socket(socket.AF_UNIX)
server.bind(sys.argv[1])
server.listen()
print("listening", flush=True)
# Nobody waits for the forks here.
signal.signal(signal.SIGCHLD, signal.SIG_IGN)
while True:
    connection, _ = server.accept()
    if os.fork() == 0:
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        try:
            answer(connection)
        except BaseException:
            traceback.print_exc()
        os._exit(0)
    connection.close()
