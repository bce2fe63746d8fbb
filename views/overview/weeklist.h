// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/overview/weekitems.h"

#include <QWidget>

class QComboBox;
class QTreeWidget;
class QTreeWidgetItem;
class QLabel;

namespace Plimsoll {

class TitledTree;

/// "My week": what is due, by date, with a box to tick where a tick is all that it takes. Whose week it is, is chosen above it.
class WeekList : public QWidget
{
    Q_OBJECT
public:
    explicit WeekList(QWidget *parent = nullptr);

    /// The source is read at once and not kept.
    void setSource(const ReportSource &source, bool writable);
    [[nodiscard]] const std::vector<WeekItem> &items() const { return m_items; }
    [[nodiscard]] QTreeWidget &list();
    [[nodiscard]] QComboBox &people() { return *m_people; }
    [[nodiscard]] PersonId person() const;

Q_SIGNALS:
    void ticked(const Plimsoll::WeekItem &item);
    void itemChosen(const Plimsoll::WeekItem &item);
    void personChanged();

private:
    void fillPeople(const Plan &plan);
    void fillList(const ReportSource &source, bool writable);
    void fitHeight();
    void choose(const QTreeWidgetItem *item, int column);

    QComboBox *m_people;
    TitledTree *m_list;
    QLabel *m_nothing;
    std::vector<WeekItem> m_items;
    bool m_filling = false;
};

} // namespace Plimsoll
