// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/recordmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace Plimsoll {

/// A record comes into the model, gets that value and goes again, while Qt looks whether the model tells it as models must. Afterwards the
/// model is as it was.
inline void addChangeAndRemove(RecordModel &model, const QString &field, const QVariant &value)
{
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    const int before = model.rowCount();
    const auto id = model.addRecord();
    QVERIFY2(id, qPrintable(model.recordTable()));
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(model.rowCount(), before + 1);
    changed.clear();
    QVERIFY(model.setData(model.index(model.rowOfRecord(*id), model.columnOfField(field)), value));
    QVERIFY(!changed.isEmpty());
    QVERIFY(model.removeRecords({model.rowOfRecord(*id)}));
    QCOMPARE(removed.size(), 1);
    QCOMPARE(model.rowCount(), before);
}

} // namespace Plimsoll
