#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes tests/data/golden/{shared,separate} out of the reference's tiny checkpoints, with Python's standard library only.

usage: convert_golden.py REFERENCE/golden OUTPUT

Both containers of torch.save are read: the zip file (shared) and the older one of consecutive pickles (separate). The
pickles name their classes; every name but the few that build tensors becomes a harmless stand-in. Weights keep their
names. Left out: the version numbers, the unused positions, and the second name of a shared embedding table.
"""
import collections
import io
import json
import pathlib
import pickle
import struct
import sys
import zipfile


class Storage:
    """Raw fp32 numbers that several tensors may show parts of."""

    def __init__(self, key, count):
        self.key, self.count, self.data = key, count, None


class Tensor:
    def __init__(self, storage, offset, shape, strides):
        expected = []
        step = 1
        for dim in reversed(shape):
            expected.insert(0, step)
            step *= dim
        if list(strides) != expected:
            raise ValueError(f"expected a contiguous tensor, got strides {strides} of shape {shape}")
        self.storage, self.offset, self.shape, self.count = storage, offset, list(shape), step

    def data(self):
        return self.storage.data[4 * self.offset : 4 * (self.offset + self.count)]


class StandIn:
    def __init__(self, *args):
        pass

    def __setstate__(self, state):
        pass


def rebuild_tensor(storage, offset, shape, strides, *rest):
    return Tensor(storage, offset, shape, strides)


class Reader(pickle.Unpickler):
    def __init__(self, file, storages):
        super().__init__(file)
        self.storages = storages

    def find_class(self, module, name):
        known = {
            ("collections", "OrderedDict"): collections.OrderedDict,
            ("torch._utils", "_rebuild_tensor_v2"): rebuild_tensor,
            ("torch", "FloatStorage"): "FloatStorage",
        }
        return known.get((module, name), StandIn)

    def persistent_load(self, what):
        kind, storage_type, key, _, count = what[:5]
        if kind != "storage" or storage_type != "FloatStorage":
            raise ValueError(f"expected an fp32 storage, got {what}")
        return self.storages.setdefault(key, Storage(key, count))


def read_zip(path):
    storages = {}
    with zipfile.ZipFile(path) as archive:
        pickled = next(name for name in archive.namelist() if name.endswith("/data.pkl"))
        checkpoint = Reader(io.BytesIO(archive.read(pickled)), storages).load()
        for storage in storages.values():
            storage.data = archive.read(pickled[: -len("data.pkl")] + "data/" + storage.key)
    return checkpoint


def read_legacy(path):
    storages = {}
    with open(path, "rb") as file:
        if Reader(file, {}).load() != 0x1950A86A20F9469CFC6C:
            raise ValueError(f"{path}: not a checkpoint of the older kind")
        Reader(file, {}).load()  # protocol
        Reader(file, {}).load()  # sizes of the writer's machine
        checkpoint = Reader(file, storages).load()
        for key in Reader(file, {}).load():
            (count,) = struct.unpack("<q", file.read(8))
            storages[key].data = file.read(4 * count)
    return checkpoint


def write_safetensors(path, tensors):
    header, blocks, offset = {}, [], 0
    for name, tensor in sorted(tensors.items()):
        data = tensor.data()
        if len(data) != 4 * tensor.count:
            raise ValueError(f"{name}: expected {4 * tensor.count} bytes, got {len(data)}")
        header[name] = {"dtype": "F32", "shape": tensor.shape, "data_offsets": [offset, offset + len(data)]}
        blocks.append(data)
        offset += len(data)
    text = json.dumps(header, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 8)
    path.write_bytes(struct.pack("<Q", len(text)) + text + b"".join(blocks))


def convert(checkpoint, shared, folder, file="model.safetensors"):
    weights = {}
    for name, tensor in checkpoint["model"].items():
        if name.endswith(".version") or ".embed_positions." in name or (shared and name == "decoder.embed_tokens.weight"):
            continue
        weights[name] = tensor
    folder.mkdir(parents=True, exist_ok=True)
    write_safetensors(folder / file, weights)


def main():
    golden, output = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    convert(read_zip(golden / "shared/checkpoint_trained_noopt.zip.pt"), True, output / "shared")
    convert(read_legacy(golden / "separate/checkpoint_trained.legacy.pt"), False, output / "separate")
    # The weights before the first update, for the training replay.
    for kind in ("shared", "separate"):
        convert(read_legacy(golden / kind / "checkpoint_init.legacy.pt"), kind == "shared", output / kind, "init.safetensors")


if __name__ == "__main__":
    main()
