"""Canonical names of bodies: abbreviations written out, jurisdiction attached, central bodies left alone."""

import pytest

from hpgraph.extract.organisations import canonical

CITY = "thành phố Hải Phòng"
PROVINCE = "tỉnh Bắc Ninh"


@pytest.mark.parametrize(
    ("name", "jurisdiction", "full"),
    [
        ("Sở KH&CN", CITY, "Sở Khoa học và Công nghệ thành phố Hải Phòng"),
        ("Sở KH-CN", CITY, "Sở Khoa học và Công nghệ thành phố Hải Phòng"),
        ("Sở KHCN", PROVINCE, "Sở Khoa học và Công nghệ tỉnh Bắc Ninh"),
        ("Sở NN&PTNT tỉnh Lào Cai", CITY, "Sở Nông nghiệp và Phát triển nông thôn tỉnh Lào Cai"),
        ("Sở Kế hoạch-Đầu tư", PROVINCE, "Sở Kế hoạch và Đầu tư tỉnh Bắc Ninh"),
        ("Sở Giao thông-Vận tải", PROVINCE, "Sở Giao thông vận tải tỉnh Bắc Ninh"),
        ("Sở LĐ-TB&XH", CITY, "Sở Lao động - Thương binh và Xã hội thành phố Hải Phòng"),
        ("Sở KH-CN Hải Phòng", None, "Sở Khoa học và Công nghệ thành phố Hải Phòng"),
        ("Sở Tài chính", None, "Sở Tài chính"),
        ("Bộ KH&CN", CITY, "Bộ Khoa học và Công nghệ"),
        ("Bộ Chính trị", CITY, "Bộ Chính trị"),
        ("Ban Bí thư", CITY, "Ban Bí thư"),
        ("Quốc hội", CITY, "Quốc hội"),
        ("Chính phủ", PROVINCE, "Chính phủ"),
        ("Ban Tổ chức Trung ương", CITY, "Ban Tổ chức Trung ương"),
        ("Thành ủy", CITY, "Thành ủy Hải Phòng"),
        ("Tỉnh ủy", PROVINCE, "Tỉnh ủy Bắc Ninh"),
        ("Thành ủy TP.HCM", None, "Thành ủy Thành phố Hồ Chí Minh"),
        ("UBND", CITY, "Ủy ban nhân dân thành phố Hải Phòng"),
        ("UBND thành phố", CITY, "Ủy ban nhân dân thành phố Hải Phòng"),
        ("UBND TP.HCM", None, "Ủy ban nhân dân thành phố Hồ Chí Minh"),
        ("UBND quận Ngô Quyền", CITY, "Ủy ban nhân dân quận Ngô Quyền"),
        ("HĐND tỉnh", PROVINCE, "Hội đồng nhân dân tỉnh Bắc Ninh"),
        ("Ban Thường vụ Thành ủy", CITY, "Ban Thường vụ Thành ủy Hải Phòng"),
        ("Ban Chấp hành Đảng bộ thành phố", CITY, "Ban Chấp hành Đảng bộ thành phố Hải Phòng"),
        ("Văn phòng UBND thành phố", CITY, "Văn phòng Ủy ban nhân dân thành phố Hải Phòng"),
        ("Đoàn ĐBQH tỉnh", PROVINCE, "Đoàn đại biểu Quốc hội tỉnh Bắc Ninh"),
        ("Ủy ban MTTQ thành phố", CITY, "Ủy ban Mặt trận Tổ quốc Việt Nam thành phố Hải Phòng"),
        ("LĐLĐ tỉnh", PROVINCE, "Liên đoàn Lao động tỉnh Bắc Ninh"),
        ("Trường ĐH Hàng hải Việt Nam", CITY, "Trường Đại học Hàng hải Việt Nam"),
        ("Ủy ban Kiểm tra huyện Gia Viễn", None, "Ủy ban Kiểm tra Huyện ủy Gia Viễn"),
        ("Ban Xây dựng Đảng xã Phong Nẫm", None, "Ban Xây dựng Đảng Đảng ủy xã Phong Nẫm"),
        ("Đoàn ĐBQH khóa XV đơn vị tỉnh Lào Cai", None, "Đoàn đại biểu Quốc hội tỉnh Lào Cai"),
        ("Tập đoàn Trường Hải", None, "Tập đoàn Trường Hải"),
        ("Công ty Cổ phần Ô tô Trường Hải", None, "Công ty Cổ phần Ô tô Trường Hải"),
        ("Liên danh Phúc Tấn-Điền Kim", None, "Liên danh Phúc Tấn-Điền Kim"),
        ("Uỷ ban nhân dân thành phố", CITY, "Ủy ban nhân dân thành phố Hải Phòng"),
        ("nhóm nghiên cứu", CITY, "nhóm nghiên cứu"),
    ],
)
def test_a_body_has_one_full_name(name: str, jurisdiction: str | None, full: str) -> None:
    assert canonical(name, jurisdiction) == full
