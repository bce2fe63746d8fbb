// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tests/testfile.h"

#include <QBuffer>

namespace Plimsoll {

TestFile::TestFile(QString fileName, qint64 size, Opening opening) : name(std::move(fileName)), bytes(size), open(std::move(opening)) {}

TestFile::TestFile(QString fileName, const QByteArray &content)
    : name(std::move(fileName)), bytes(content.size()), open([content]() -> Result<std::unique_ptr<QIODevice>> {
          auto buffer = std::make_unique<QBuffer>();
          buffer->setData(content);
          buffer->open(QIODevice::ReadOnly);
          return std::unique_ptr<QIODevice>(std::move(buffer));
      })
{
}

} // namespace Plimsoll
