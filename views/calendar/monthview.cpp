// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/calendar/monthview.h"

#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "items/plaintip.h"
#include "views/calendar/calendareditor.h"
#include "views/calendar/calendartext.h"
#include "views/calendar/daypopup.h"
#include "views/calendar/milestonemenu.h"
#include "views/calendar/monthaccessible.h"
#include "views/calendar/titleeditor.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace Plimsoll {

MonthView::MonthView(const PlanDocument &document, PlanSelection &selection, CalendarEditor &editor, QWidget *parent)
    : QWidget(parent),
      m_document(document),
      m_selection(selection),
      m_editor(editor),
      m_entries(std::make_shared<CalendarEntries>()),
      m_current(document.today())
{
    MonthAccessible::install();
    setObjectName(u"monthView"_s);
    setAccessibleName(tr("Month"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    connect(&m_selection, &PlanSelection::recordsChanged, this, qOverload<>(&QWidget::update));
}

MonthView::~MonthView() = default;

void MonthView::setEntries(std::shared_ptr<const CalendarEntries> entries)
{
    m_entries = std::move(entries);
    if (m_currentMark.isValid()) {
        // The keyboard stays with its milestone when that moves.
        const MilestoneMark *mark = m_entries->find(m_currentMark);
        if (!mark)
            m_currentMark = {};
        else if (m_current < mark->start || m_current > mark->end)
            setCurrent(mark->start, m_currentMark);
    }
    relayout();
}

QDate MonthView::month() const
{
    return {m_current.year(), m_current.month(), 1};
}

void MonthView::goTo(QDate date)
{
    if (date.isValid())
        setCurrent(date);
}

void MonthView::goToMark(MilestoneId id)
{
    const MilestoneMark *mark = m_entries->find(id);
    if (!mark)
        return;
    setCurrent(m_current >= mark->start && m_current <= mark->end ? m_current : mark->start, id);
    selectRecord({QString::fromLatin1(Record<Milestone>::table), id.value()}, false);
}

bool MonthView::isSelected(MilestoneId id) const
{
    const RecordReference record{QString::fromLatin1(Record<Milestone>::table), id.value()};
    const auto &selected = m_selection.records();
    return std::find(selected.begin(), selected.end(), record) != selected.end();
}

void MonthView::setCurrent(QDate date, MilestoneId mark)
{
    if (date == m_current && mark == m_currentMark)
        return;
    const QDate before = month();
    m_current = date;
    m_currentMark = mark;
    if (month() != before) {
        relayout();
        Q_EMIT monthChanged(month());
    }
    update();
    MonthAccessible::announceCurrent(*this);
    Q_EMIT currentChanged();
}

void MonthView::relayout()
{
    m_hovered = nullptr;
    m_layout.reset();
    update();
}

const MonthLayout &MonthView::monthLayout() const
{
    if (!m_metrics)
        m_metrics.emplace(font());
    if (!m_layout) {
        const MonthGeometry geometry(m_current, m_document.plan().settings().firstDayOfWeek, gridArea(), isRightToLeft());
        m_layout = std::make_unique<MonthLayout>(m_entries, geometry, *m_metrics);
    }
    return *m_layout;
}

QRect MonthView::gridArea() const
{
    const QRect below = rect().adjusted(0, m_metrics->header, 0, 0);
    return isRightToLeft() ? below.adjusted(0, 0, -m_metrics->weekColumn, 0) : below.adjusted(m_metrics->weekColumn, 0, 0, 0);
}

QRect MonthView::weekdayLine() const
{
    return {0, 0, width(), m_metrics->header};
}

QSize MonthView::sizeHint() const
{
    return minimumSizeHint() * 3 / 2;
}

QSize MonthView::minimumSizeHint() const
{
    const CalendarMetrics metrics(font());
    return {metrics.weekColumn + 7 * 3 * metrics.slot, metrics.header + MonthLayout::smallestHeight(metrics)};
}

MonthHighlight MonthView::highlight() const
{
    MonthHighlight highlight;
    highlight.today = m_document.today();
    highlight.current = m_current;
    highlight.currentMark = m_currentMark;
    highlight.focused = hasFocus() && !m_drag;
    highlight.hovered = m_drag ? nullptr : m_hovered;
    for (const RecordReference &record : m_selection.records()) {
        if (record.table == QLatin1StringView(Record<Milestone>::table))
            highlight.milestones.insert(record.id);
        else if (record.table == QLatin1StringView(Record<Window>::table))
            highlight.windows.insert(record.id);
        else if (record.table == QLatin1StringView(Record<Release>::table))
            highlight.releases.insert(record.id);
        else if (record.table == QLatin1StringView(Record<RiskAction>::table) || record.table == QLatin1StringView(Record<DecisionCondition>::table))
            highlight.actions.insert(record.id);
    }
    if (m_drag) {
        highlight.dragged = m_drag->milestone();
        highlight.dropDay = m_drag->target();
    }
    return highlight;
}

void MonthView::paintEvent(QPaintEvent *)
{
    const MonthLayout &layout = monthLayout();
    const Theme &theme = Theme::of(palette());
    const MonthHighlight highlighted = highlight();
    QPainter canvas(this);
    canvas.fillRect(rect(), theme.base);
    MonthPainter painter(canvas, layout, *m_metrics, theme, highlighted, isRightToLeft());
    painter.paintWeekdays(weekdayLine());
    painter.paint();
    if (m_drag)
        paintDrag(painter, canvas);
}

void MonthView::paintDrag(MonthPainter &painter, QPainter &canvas)
{
    const MilestoneMark *mark = m_entries->find(m_drag->milestone());
    if (!mark)
        return;
    const CalendarMetrics &metrics = *m_metrics;
    const QPalette &colours = palette();
    const QStringList lines = m_drag->refusal().isEmpty() ? QStringList{m_drag->tip()} : QStringList{m_drag->tip(), m_drag->refusal()};
    const int room = qMin(width() - 2 * metrics.gap, fontMetrics().averageCharWidth() * 60);
    const QRect text = fontMetrics().boundingRect(QRect(0, 0, room, height()), Qt::TextWordWrap, lines.join(u'\n'));
    QSize size(text.width() + 4 * metrics.radius, text.height() + metrics.slot + 3 * metrics.radius);
    size.setWidth(qBound(metrics.slot * 10, size.width(), width()));
    QRect box(m_pointer + QPoint(metrics.slot / 2, metrics.slot / 2), size);
    box.moveLeft(qBound(0, box.left(), width() - box.width()));
    if (box.bottom() >= height())
        box.moveBottom(m_pointer.y() - metrics.slot / 4);
    canvas.setRenderHint(QPainter::Antialiasing);
    canvas.setPen(QPen(Theme::of(colours).todayMark, metrics.line));
    canvas.setBrush(colours.toolTipBase());
    canvas.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), metrics.radius, metrics.radius);
    const QRect inside = box.adjusted(metrics.radius, metrics.radius, -metrics.radius, -metrics.radius);
    QRect chip(inside.left(), inside.top(), inside.width(), metrics.slot - metrics.gap);
    canvas.setPen(Qt::NoPen);
    canvas.setBrush(Theme::of(colours).base);
    canvas.drawRoundedRect(chip, metrics.radius, metrics.radius);
    painter.paintMilestone(chip, *mark, Theme::of(colours).base, false, false);
    canvas.setFont(font());
    canvas.setPen(colours.color(QPalette::ToolTipText));
    canvas.drawText(inside.adjusted(metrics.radius, metrics.slot, -metrics.radius, 0), Qt::TextWordWrap | Qt::AlignVCenter, lines.join(u'\n'));
}

void MonthView::resizeEvent(QResizeEvent *)
{
    relayout();
}

void MonthView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::LayoutDirectionChange:
    case QEvent::LocaleChange:
        m_metrics.reset();
        relayout();
        updateGeometry();
        break;
    case QEvent::PaletteChange:
        update();
        break;
    default:
        break;
    }
}

const MilestoneMark *MonthView::markOf(const PlacedItem *item) const
{
    if (!item || (item->type != PlacedItem::Type::Point && item->type != PlacedItem::Type::Span))
        return nullptr;
    return &m_entries->milestones[size_t(item->index)];
}

void MonthView::selectRecord(const RecordReference &record, bool toggle)
{
    std::vector<RecordReference> records;
    if (toggle) {
        records = m_selection.records();
        if (std::erase(records, record) > 0)
            return m_selection.setRecords(std::move(records));
    }
    records.push_back(record);
    m_selection.setRecords(std::move(records));
}

void MonthView::select(const PlacedItem &item, bool toggle)
{
    switch (item.type) {
    case PlacedItem::Type::Bar:
        return selectRecord({QString::fromLatin1(Record<Release>::table), m_entries->bars[size_t(item.index)].release.value()}, toggle);
    case PlacedItem::Type::Window:
        return selectRecord({QString::fromLatin1(Record<Window>::table), m_entries->windows[size_t(item.index)].window.value()}, toggle);
    case PlacedItem::Type::Action:
        return selectRecord(m_entries->actions[size_t(item.index)].record, toggle);
    case PlacedItem::Type::Span:
    case PlacedItem::Type::Point:
        return selectRecord({QString::fromLatin1(Record<Milestone>::table), markOf(&item)->milestone.value()}, toggle);
    case PlacedItem::Type::More:
        return showDay(item.date);
    }
}

std::vector<MilestoneId> MonthView::selectedMilestones() const
{
    std::vector<MilestoneId> ids;
    for (const qint64 id : m_selection.idsOf(QString::fromLatin1(Record<Milestone>::table)))
        ids.push_back(MilestoneId(id));
    return ids;
}

void MonthView::showDay(QDate date)
{
    auto *popup = new DayPopup(*m_entries, date, this);
    connect(popup, &DayPopup::chosen, this, [this](const RecordReference &record) { selectRecord(record, false); });
    const QRect cell = monthLayout().geometry().cell(date);
    popup->showBeside(QRect(mapToGlobal(cell.topLeft()), cell.size()));
}

void MonthView::createOn(QDate date)
{
    if (!date.isValid() || !m_editor.canEdit())
        return;
    const std::vector<ReleaseId> releases = m_editor.releasesForNew();
    if (releases.size() < 2) {
        create(date, releases.empty() ? ReleaseId() : releases.front());
        return;
    }
    auto *menu = new MilestoneMenu(m_document, m_editor, this);
    menu->addNew(date, [this, date](ReleaseId release) { create(date, release); });
    menu->popup(mapToGlobal(monthLayout().geometry().cell(date).center()));
}

void MonthView::create(QDate date, ReleaseId release)
{
    setCurrent(date);
    m_creating = true;
    TitleEditor *editor = openTitleEditor({}, freePlaceOn(date));
    editor->setPlaceholderText(tr("Title, then Enter"));
    connect(editor, &TitleEditor::accepted, this, [this, date, release](const QString &title) {
        if (const MilestoneId id = m_editor.create(date, release, title); id.isValid())
            setCurrent(date, id);
    });
    connect(editor, &TitleEditor::finished, this, [this] {
        m_creating = false;
        Q_EMIT creatingEnded();
    });
}

/// Below what stands on the day already.
QRect MonthView::freePlaceOn(QDate date) const
{
    const QRect cell = monthLayout().geometry().cell(date);
    int top = cell.top() + m_metrics->header;
    for (const PlacedItem &item : monthLayout().items()) {
        if (item.type != PlacedItem::Type::Window && item.rect.intersects(cell))
            top = qMax(top, item.rect.bottom() + 1);
    }
    return {cell.left(), qMin(top, cell.bottom() - m_metrics->slot), cell.width(), m_metrics->slot};
}

void MonthView::editTitle(MilestoneId id)
{
    const Milestone *milestone = m_document.plan().find(id);
    if (!milestone || !m_editor.canEdit())
        return;
    const PlacedItem *item = monthLayout().find(id);
    TitleEditor *editor = openTitleEditor(milestone->title, item ? item->rect : freePlaceOn(m_current));
    connect(editor, &TitleEditor::accepted, this, [this, id](const QString &title) { m_editor.rename(id, title); });
}

TitleEditor *MonthView::openTitleEditor(const QString &title, QRect place)
{
    auto *editor = new TitleEditor(title, this);
    const int middle = place.center().y();
    place.setWidth(qMin(qMax(place.width(), m_metrics->slot * 9), width() - place.left()));
    place.setHeight(editor->sizeHint().height());
    place.moveTop(qBound(0, middle - place.height() / 2, height() - place.height()));
    editor->setGeometry(place);
    editor->show();
    editor->setFocus(Qt::OtherFocusReason);
    return editor;
}

void MonthView::askMove(MilestoneId id, QDate target, const QString &refusal, QPoint at)
{
    auto *menu = new MilestoneMenu(m_document, m_editor, this);
    menu->addMoveChoices(id, target, refusal);
    menu->popup(mapToGlobal(at));
}

QString MonthView::tipAt(QPoint pointer) const
{
    const PlacedItem *item = monthLayout().itemAt(pointer);
    if (const MilestoneMark *mark = markOf(item))
        return milestoneTip(m_document.plan(), m_document.timetable(), *mark);
    if (item && item->type == PlacedItem::Type::Action)
        return actionTip(m_entries->actions[size_t(item->index)]);
    if (item && item->type == PlacedItem::Type::Window)
        return windowTip(m_entries->windows[size_t(item->index)]);
    if (item && item->type == PlacedItem::Type::Bar)
        return releaseTip(m_entries->bars[size_t(item->index)]);
    const QDate date = monthLayout().geometry().dateAt(pointer);
    constexpr int most = 12;
    return date.isValid() ? dayTip(*m_entries, date, most) : QString();
}

bool MonthView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), m_drag ? QString() : plainTip(tipAt(help->pos())), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace Plimsoll
