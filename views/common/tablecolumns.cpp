// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/tablecolumns.h"

#include "items/recordmodel.h"

#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QSettings>
#include <QTableView>

#include <algorithm>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace Plimsoll {

TableColumns::TableColumns(QTableView &view) : QObject(&view), m_view(view)
{
    QHeaderView *header = view.horizontalHeader();
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, [this, header](const QPoint &at) {
        auto *menu = new QMenu(header);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillMenu(*menu);
        menu->popup(header->mapToGlobal(at));
    });
    connect(header, &QHeaderView::sectionMoved, this, &TableColumns::save);
    connect(header, &QHeaderView::sectionResized, this, &TableColumns::followResize);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &TableColumns::save);
}

int TableColumns::columnOf(const QString &field) const
{
    for (int column = 0; column < m_view.model()->columnCount(); ++column) {
        if (fieldOf(column) == field)
            return column;
    }
    return -1;
}

QString TableColumns::fieldOf(int column) const
{
    return m_view.model()->headerData(column, Qt::Horizontal, RecordModel::FieldRole).toString();
}

void TableColumns::setDefaults(const QStringList &hidden, const QString &sortedBy)
{
    m_hidden = hidden;
    m_sortedBy = sortedBy;
    showDefaults();
}

void TableColumns::setStretched(const QString &field, const QString &last)
{
    m_stretched = field;
    m_lastSeen = last;
    m_stretches = true;
    m_view.horizontalHeader()->setMinimumSectionSize(m_view.fontMetrics().averageCharWidth() * 5);
    m_view.viewport()->installEventFilter(this);
}

bool TableColumns::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        stretch();
    return QObject::eventFilter(watched, event);
}

Widths TableColumns::widthsOf(int column) const
{
    const int now = m_view.horizontalHeader()->sectionSize(column);
    return m_widths.value(fieldOf(column), {now, now});
}

void TableColumns::stretch()
{
    QHeaderView *header = m_view.horizontalHeader();
    const int stretched = columnOf(m_stretched);
    if (!m_stretches || stretched < 0 || header->isSectionHidden(stretched))
        return;
    std::vector<int> others;
    const int last = columnOf(m_lastSeen);
    for (int visual = 0; visual <= (last < 0 ? header->count() - 1 : header->visualIndex(last)); ++visual) {
        const int column = header->logicalIndex(visual);
        if (column != stretched && !header->isSectionHidden(column))
            others.push_back(column);
    }
    const int em = m_view.fontMetrics().averageCharWidth();
    const int least = em * 22;
    int shortage = least - m_view.viewport()->width();
    std::vector<Widths> wished;
    for (const int column : others) {
        wished.push_back(widthsOf(column));
        shortage += wished.back().natural;
    }
    int room = m_view.viewport()->width();
    const bool restoring = std::exchange(m_restoring, true);
    const std::vector<int> widths = shrunk(wished, shortage);
    for (size_t i = 0; i < others.size(); ++i) {
        header->resizeSection(others[i], widths[i]);
        room -= widths[i];
    }
    header->resizeSection(stretched, std::clamp(room, least, em * 96));
    m_restoring = restoring;
}

bool TableColumns::isLastShown(int column) const
{
    const QHeaderView *header = m_view.horizontalHeader();
    int visual = header->count() - 1;
    while (visual > 0 && header->isSectionHidden(header->logicalIndex(visual)))
        --visual;
    return header->visualIndex(column) == visual;
}

/// The last column is stretched by the header itself, and one that is hidden or shown keeps its width.
void TableColumns::followResize(int column, int before, int after)
{
    if (m_restoring)
        return;
    if (before > 0 && after > 0 && !isLastShown(column))
        m_stretches = m_awaitsRows = false;
    save();
}

void TableColumns::showDefaults()
{
    m_restoring = true;
    m_stretches = !m_stretched.isEmpty();
    QHeaderView *header = m_view.horizontalHeader();
    for (int column = 0; column < header->count(); ++column) {
        header->moveSection(header->visualIndex(column), column);
        want(column, !m_hidden.contains(fieldOf(column)));
    }
    if (const int column = columnOf(m_sortedBy); column >= 0)
        m_view.sortByColumn(column, Qt::AscendingOrder);
    fit();
    m_restoring = false;
    awaitRows();
    save();
}

/// Widths that were measured on no row are measured again on the first ones.
void TableColumns::awaitRows()
{
    const QAbstractItemModel *model = m_view.model();
    m_awaitsRows = model->rowCount() == 0;
    if (!m_awaitsRows)
        return;
    connect(model, &QAbstractItemModel::rowsInserted, this, &TableColumns::measureSoon, Qt::UniqueConnection);
    connect(model, &QAbstractItemModel::modelReset, this, &TableColumns::measureSoon, Qt::UniqueConnection);
}

/// Not at the first of rows that come one at a time.
void TableColumns::measureSoon()
{
    if (m_awaitsRows)
        QMetaObject::invokeMethod(this, &TableColumns::measure, Qt::QueuedConnection);
}

void TableColumns::measure()
{
    if (!m_awaitsRows || m_view.model()->rowCount() == 0)
        return;
    m_awaitsRows = false;
    m_restoring = true;
    fit();
    m_restoring = false;
    save();
}

void TableColumns::fit()
{
    QHeaderView *header = m_view.horizontalHeader();
    // What lies outside the picture needs no measuring beyond a sample.
    header->setResizeContentsPrecision(200);
    for (int column = 0; column < header->count(); ++column) {
        if (!header->isSectionHidden(column))
            fitColumn(column);
    }
    stretch();
}

void TableColumns::fitColumn(int column)
{
    QHeaderView *header = m_view.horizontalHeader();
    const int em = m_view.fontMetrics().averageCharWidth();
    m_view.resizeColumnToContents(column);
    const int natural = qBound(em * 6, header->sectionSize(column) + em, em * 48);
    header->resizeSection(column, natural);
    if (m_stretched.isEmpty())
        return;
    const QString field = fieldOf(column);
    const bool isNumber = m_view.model()->headerData(column, Qt::Horizontal, RecordModel::FormatRole).toInt() == int(Format::Number);
    const int contents = static_cast<const QAbstractItemView &>(m_view).sizeHintForColumn(column) + em;
    const int most = field == m_lastSeen ? em * 18 : natural;
    const int least = isNumber ? qBound(em * 7, contents, most) : field == m_lastSeen ? em * 12 : natural;
    m_widths.insert(field, {qMin(natural, most), qMin(least, natural)});
}

bool TableColumns::isWanted(int column) const
{
    const QString field = fieldOf(column);
    return m_leftOut.contains(field) ? m_wanted.contains(field) : !m_view.horizontalHeader()->isSectionHidden(column);
}

void TableColumns::want(int column, bool wanted)
{
    const QString field = fieldOf(column);
    const bool leftOut = m_leftOut.contains(field);
    m_wanted.removeAll(field);
    if (leftOut && wanted)
        m_wanted += field;
    m_view.horizontalHeader()->setSectionHidden(column, leftOut || !wanted);
}

void TableColumns::leaveOut(const QStringList &fields)
{
    if (m_leftOut == fields)
        return;
    const QHeaderView *header = m_view.horizontalHeader();
    std::vector<bool> wanted;
    for (int column = 0; column < header->count(); ++column)
        wanted.push_back(isWanted(column));
    m_leftOut = fields;
    m_restoring = true;
    for (int column = 0; column < header->count(); ++column) {
        const bool wasHidden = header->isSectionHidden(column);
        want(column, wanted[size_t(column)]);
        if (wasHidden && !header->isSectionHidden(column))
            fitColumn(column);
    }
    stretch();
    m_restoring = false;
}

void TableColumns::setShown(int column, bool shown)
{
    QHeaderView *header = m_view.horizontalHeader();
    // A table without columns has no header to bring them back by.
    if (!shown && header->hiddenSectionCount() + 1 >= header->count())
        return;
    m_restoring = true;
    want(column, shown);
    if (shown)
        fitColumn(column);
    stretch();
    m_restoring = false;
    save();
}

void TableColumns::fillMenu(QMenu &menu)
{
    const QHeaderView *header = m_view.horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (m_leftOut.contains(fieldOf(column)))
            continue;
        QString text = m_view.model()->headerData(column, Qt::Horizontal).toString();
        QAction *action = menu.addAction(text.replace(u'&', "&&"_L1));
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) { setShown(column, shown); });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("Fit widths to the contents")), &QAction::triggered, this, [this] {
        m_restoring = true;
        m_stretches = false;
        fit();
        m_restoring = false;
        save();
    });
    connect(menu.addAction(tr("Back to the usual columns")), &QAction::triggered, this, &TableColumns::showDefaults);
}

void TableColumns::keepIn(QSettings &settings, const QString &key)
{
    m_settings = &settings;
    m_key = key;
    restore();
}

QStringList TableColumns::fields() const
{
    QStringList all;
    for (int column = 0; column < m_view.model()->columnCount(); ++column)
        all += fieldOf(column);
    return all;
}

void TableColumns::followModel()
{
    connect(m_view.model(), &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_fieldsBefore = fields();
        m_stateBefore = state();
        m_sortedBefore = fieldOf(m_view.horizontalHeader()->sortIndicatorSection());
        m_restoring = true;
    });
    connect(m_view.model(), &QAbstractItemModel::modelReset, this, [this] {
        if (fields() != m_fieldsBefore) {
            apply(m_stateBefore);
            QHeaderView *header = m_view.horizontalHeader();
            header->setSortIndicator(columnOf(m_sortedBefore), header->sortIndicatorOrder());
            if (m_stretches)
                fit();
        }
        m_restoring = false;
    });
}

/// One text for each column in the order shown: field, width, whether it is hidden.
QStringList TableColumns::state() const
{
    const QHeaderView *header = m_view.horizontalHeader();
    QStringList columns;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        const bool hidden = !isWanted(column);
        const int width = header->isSectionHidden(column) ? 0 : header->sectionSize(column);
        columns += u"%1:%2:%3"_s.arg(fieldOf(column)).arg(width).arg(hidden ? u"hidden"_s : u"shown"_s);
    }
    return columns;
}

void TableColumns::save()
{
    if (!m_settings || m_restoring)
        return;
    const QHeaderView *header = m_view.horizontalHeader();
    m_settings->setValue(m_key + "/columns"_L1, state());
    if (!m_stretched.isEmpty())
        m_settings->setValue(m_key + "/fitted"_L1, m_stretches);
    if (m_awaitsRows)
        m_settings->setValue(m_key + "/unmeasured"_L1, true);
    else
        m_settings->remove(m_key + "/unmeasured"_L1);
    m_settings->setValue(m_key + "/sorted"_L1, fieldOf(header->sortIndicatorSection()));
    m_settings->setValue(m_key + "/descending"_L1, header->sortIndicatorOrder() == Qt::DescendingOrder);
}

/// Columns that the state does not know stand after the one before them in the model, as at first.
void TableColumns::apply(const QStringList &state)
{
    QHeaderView *header = m_view.horizontalHeader();
    QStringList known;
    int visual = 0;
    for (const QString &text : state) {
        const QStringList parts = text.split(u':');
        const int column = parts.size() == 3 ? columnOf(parts[0]) : -1;
        if (column < 0)
            continue;
        known += parts[0];
        header->moveSection(header->visualIndex(column), visual++);
        want(column, parts[2] != "hidden"_L1);
        if (const int width = parts[1].toInt(); width > 0)
            header->resizeSection(column, qBound(20, width, 4000));
    }
    for (int column = 0; column < header->count(); ++column) {
        if (known.contains(fieldOf(column)))
            continue;
        const int before = column == 0 ? -1 : header->visualIndex(column - 1);
        const int at = header->visualIndex(column);
        header->moveSection(at, at > before ? before + 1 : before);
        want(column, !m_hidden.contains(fieldOf(column)));
        if (!header->isSectionHidden(column))
            fitColumn(column);
    }
}

void TableColumns::restore()
{
    const QStringList columns = m_settings->value(m_key + "/columns"_L1).toStringList();
    if (columns.isEmpty())
        return;
    m_restoring = true;
    const bool unmeasured = m_settings->value(m_key + "/unmeasured"_L1).toBool();
    m_awaitsRows = m_awaitsRows && unmeasured;
    m_stretches = m_stretches && m_settings->value(m_key + "/fitted"_L1).toBool();
    apply(columns);
    if (m_stretches || (unmeasured && !m_awaitsRows))
        fit();
    if (const int column = columnOf(m_settings->value(m_key + "/sorted"_L1).toString()); column >= 0) {
        const bool descending = m_settings->value(m_key + "/descending"_L1).toBool();
        m_view.sortByColumn(column, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
    m_restoring = false;
}

} // namespace Plimsoll
